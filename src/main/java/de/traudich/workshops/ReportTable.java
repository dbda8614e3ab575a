package de.traudich.workshops;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.traudich.shared.FormulaGuard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A report as tables: one file of the people who share, or a workbook with the sums beside them.
record ReportTable(Report report, ReportWords words) {

    private static final List<String> COLUMNS =
            List.of("round", "exercise", "name", "expected", "fear-before", "outcome", "fear-after");
    private static final List<String> SUMS = List.of(
            "round", "exercise", "answered", "waiting", "not-asked", "expected", "actual", "fear-before", "fear-after");

    byte[] csv() {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(titles(COLUMNS));
            for (var row : people()) {
                csv.writeRecord(row.stream().map(FormulaGuard::put).toList());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] xlsx() {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "TrauDich", "1.0")) {
            sheet(workbook, "report.sheet.rounds", titles(SUMS), sums());
            sheet(workbook, "report.sheet.people", titles(COLUMNS), people());
            sheet(workbook, "report.sheet.course", titles(List.of("round", "minute", "out", "came-back")), course());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file.toByteArray();
    }

    private void sheet(Workbook workbook, String name, List<String> titles, List<List<String>> rows) {
        var sheet = workbook.newWorksheet(words.say(name));
        for (int column = 0; column < titles.size(); column++) {
            sheet.value(0, column, titles.get(column));
        }
        sheet.range(0, 0, 0, titles.size() - 1).style().bold().set();
        for (int row = 0; row < rows.size(); row++) {
            cells(sheet, row + 1, rows.get(row));
        }
        sheet.freezePane(0, 1);
    }

    /// Whole numbers stay numbers; a text is a text and never a formula.
    private static void cells(Worksheet sheet, int row, List<String> values) {
        for (int column = 0; column < values.size(); column++) {
            var value = values.get(column);
            if (value.matches("\\d{1,9}")) {
                sheet.value(row, column, Integer.parseInt(value));
            } else {
                sheet.value(row, column, value);
            }
        }
    }

    private List<String> titles(List<String> columns) {
        return columns.stream().map(column -> words.say("report." + column)).toList();
    }

    private List<List<String>> people() {
        return report.rounds().stream()
                .flatMap(round -> round.lines().stream().map(line -> person(round, line)))
                .toList();
    }

    private List<String> person(Report.OfRound round, Report.Line line) {
        return List.of(
                String.valueOf(round.number()),
                title(round),
                line.name(),
                words.number(line.expected()),
                words.number(line.fearBefore()),
                words.outcome(line),
                words.number(line.fearAfter()));
    }

    private List<List<String>> sums() {
        return report.rounds().stream().map(this::sums).toList();
    }

    /// What fewer than five would say stays empty.
    private List<String> sums(Report.OfRound round) {
        var tally = round.tally();
        var shared = round.shared();
        var row = new ArrayList<>(List.of(
                String.valueOf(round.number()),
                title(round),
                String.valueOf(tally.answered()),
                String.valueOf(tally.waiting()),
                String.valueOf(tally.notAsked())));
        Stream.of(
                        shared.enoughComparable()
                                ? shared.compared().map(both -> both.expected()).orElse(null)
                                : null,
                        shared.enoughComparable()
                                ? shared.compared()
                                        .map(both -> both.rate().percent())
                                        .orElse(null)
                                : null,
                        shared.enoughFears() ? shared.fearBefore().orElse(0) : null,
                        shared.enoughFears() ? shared.fearAfter().orElse(0) : null)
                .map(number -> number == null ? "" : number.toString())
                .forEach(row::add);
        return row;
    }

    private List<List<String>> course() {
        return report.rounds().stream()
                .flatMap(round -> round.moments().stream()
                        .map(moment -> List.of(
                                String.valueOf(round.number()),
                                String.valueOf(moment.since().toMinutes()),
                                String.valueOf(moment.out()),
                                String.valueOf(moment.back()))))
                .toList();
    }

    private String title(Report.OfRound round) {
        return round.exercise().in(words.language()).title();
    }
}
