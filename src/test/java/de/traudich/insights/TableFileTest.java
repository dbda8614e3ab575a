package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.traudich.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;

/// Read back as a spreadsheet reads it.
class TableFileTest {

    private static final Table TABLE = new Table(
            "fear-lines-table",
            "Angst: davor/danach [Mai] und noch viel mehr Wörter",
            List.of("Coachee", "davor", "Anteil"),
            List.of(List.of("=Miriam;, \"M\"", "62", "45 %"), List.of("Emil", "–", "61–100\u00a0%")));

    @Test
    void germanSpreadsheetsPartBySemicolonAndReadNoFormula() {
        var text = text(Language.DE);

        assertThat(text).startsWith("\uFEFFCoachee;davor;Anteil\r\n");
        assertThat(records(text, ';'))
                .containsExactly(
                        List.of("Coachee", "davor", "Anteil"),
                        List.of("'=Miriam;, \"M\"", "62", "45 %"),
                        List.of("Emil", "–", "61–100\u00a0%"));
    }

    @Test
    void englishOnesPartByComma() {
        assertThat(records(text(Language.EN), ',')).element(1).isEqualTo(List.of("'=Miriam;, \"M\"", "62", "45 %"));
    }

    @Test
    void aWorkbookHasNumbersWhereThereAreNumbers() throws IOException {
        var xlsx = new TableFile(TABLE, Language.DE).xlsx();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx), new ReadingOptions(true, false))) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Angst  davor danach  Mai  und n");
            var miriam = sheet.read().get(1);
            assertThat(miriam.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(miriam.getCellText(0)).isEqualTo("=Miriam;, \"M\"");
            assertThat(miriam.getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("62");
            assertThat(miriam.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("0.45");
            assertThat(miriam.getCell(2).getDataFormatString()).isEqualTo("0%");
            assertThat(sheet.read().get(2).getCellText(2)).isEqualTo("61–100\u00a0%");
        }
    }

    private static String text(Language language) {
        return new String(new TableFile(TABLE, language).csv(), StandardCharsets.UTF_8);
    }

    private static List<List<String>> records(String text, char separator) {
        try (var csv = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text.substring(1))) {
            return csv.stream().map(CsvRecord::getFields).toList();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
