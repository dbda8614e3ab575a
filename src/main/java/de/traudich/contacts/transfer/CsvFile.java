package de.traudich.contacts.transfer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.traudich.contacts.Card;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A table with a header: comma, semicolon or tab, whichever the header has most.
final class CsvFile {

    private static final int FIELD_MAX = 100_000;

    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private CsvFile() {}

    static Reading read(String text) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .maxBufferSize(FIELD_MAX)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return read(reader.stream().toList());
        } catch (CsvParseException broken) {
            return new Reading.Broken(line(broken));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Reading read(List<CsvRecord> records) {
        var columns = records.getFirst().getFields().stream().map(CsvColumn::of).toList();
        var known = columns.stream().flatMap(Optional::stream).toList();
        if (known.stream().noneMatch(CsvRow::names)) {
            return columns.size() == 1 ? new Reading.Unknown() : new Reading.NoColumns();
        }
        var cards = new ArrayList<Card>();
        records.stream()
                .skip(1)
                .map(record -> new CsvRow(columns, record.getFields()).card())
                .filter(card -> !card.blank())
                .forEach(cards::add);
        return new Reading.Read(List.copyOf(cards), records.size() - 1 - cards.size());
    }

    /// The reader tells it in its words only.
    private static long line(CsvParseException broken) {
        for (Throwable at = broken; at != null; at = at.getCause()) {
            var number = LINE.matcher(String.valueOf(at.getMessage()));
            if (number.find()) return Long.parseLong(number.group(1));
        }
        return 1;
    }

    private static char separator(String text) {
        var header = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .orElse(',');
    }

    private static long count(String header, char separator) {
        return header.chars().filter(character -> character == separator).count();
    }
}
