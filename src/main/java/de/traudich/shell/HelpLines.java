package de.traudich.shell;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Who listens by day and by night in one country, and whom to call in danger. Public numbers, kept in
/// `help_lines.csv`; a line without a name there is the emergency call.
record HelpLines(String country, Set<String> zones, List<Line> lines, String emergency) {

    record Line(String name, String number) {}

    private static final List<HelpLines> ALL = read();

    /// The country of this zone first, the others in the order of the file.
    static List<HelpLines> nearest(ZoneId zone) {
        return ALL.stream()
                .sorted(Comparator.comparing(one -> !one.zones().contains(zone.getId())))
                .toList();
    }

    /// As a telephone dials it.
    static String dialled(String number) {
        return "tel:" + number.replace(" ", "");
    }

    private static List<HelpLines> read() {
        var file = Objects.requireNonNull(HelpLines.class.getResourceAsStream("help_lines.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("country"), LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .stream()
                    .map(HelpLines::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HelpLines of(List<NamedCsvRecord> rows) {
        var lines = rows.stream()
                .map(row -> new Line(row.getField("name"), row.getField("number")))
                .toList();
        var first = rows.getFirst();
        return new HelpLines(
                first.getField("country"),
                Set.of(first.getField("zones").split(" ")),
                lines.stream().filter(line -> !line.name().isEmpty()).toList(),
                lines.stream()
                        .filter(line -> line.name().isEmpty())
                        .map(Line::number)
                        .findFirst()
                        .orElseThrow());
    }
}
