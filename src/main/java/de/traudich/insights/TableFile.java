package de.traudich.insights;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.traudich.shared.FormulaGuard;
import de.traudich.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A table as a file. Texts stay texts: no cell becomes a formula.
public record TableFile(Table table, Language language) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3})[\\s\\u00A0]%");
    private static final int NAME = 31;

    /// Parted as spreadsheets of the reader's country expect it, since the cells are written in their language too.
    public byte[] csv() {
        var text = new StringWriter().append('\uFEFF');
        try (var csv = CsvWriter.builder()
                .fieldSeparator(language == Language.DE ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(guarded(table.heads()));
            table.rows().forEach(row -> csv.writeRecord(guarded(row)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(FormulaGuard::put).toList();
    }

    public byte[] xlsx() {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "TrauDich", "1.0")) {
            var sheet = workbook.newWorksheet(name());
            for (int column = 0; column < table.heads().size(); column++) {
                sheet.value(0, column, table.heads().get(column));
            }
            sheet.range(0, 0, 0, table.heads().size() - 1).style().bold().set();
            for (int row = 0; row < table.rows().size(); row++) {
                cells(sheet, row + 1, table.rows().get(row));
            }
            sheet.freezePane(0, 1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    /// What spreadsheets allow as the name of a sheet.
    private String name() {
        var name = table.title().replaceAll("[\\\\/?*\\[\\]:']", " ").strip();
        return name.isEmpty() ? "1" : name.substring(0, Math.min(name.length(), NAME));
    }

    private static void cells(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            var share = SHARE.matcher(value);
            if (COUNT.matcher(value).matches()) {
                sheet.value(row, column, Integer.parseInt(value));
            } else if (share.matches()) {
                sheet.value(row, column, Integer.parseInt(share.group(1)) / 100.0);
                sheet.style(row, column).format("0%").set();
            } else {
                sheet.value(row, column, value);
            }
        }
    }
}
