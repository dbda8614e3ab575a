package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.exercises.Brake;
import de.traudich.insights.Breakdown;
import de.traudich.insights.ExerciseLine;
import de.traudich.insights.FearChange;
import de.traudich.insights.Findings;
import de.traudich.insights.Mark;
import de.traudich.insights.Table;
import de.traudich.insights.Turnout;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came of every exercise: who dared, what was expected and happened, how fear went, and for which
/// barrier. In the order of titles, which is none of merit.
final class ExercisesCard extends Section {

    private static final int MOST = 60;

    private final Marks marks;
    private final InsightWords words;
    private final TurnoutWords turnout;
    private final RowNames names;

    /// A row of the table, and what opens it.
    private record Row(
            List<String> cells, int linked, @Nullable Anchor link) {}

    ExercisesCard(List<ExerciseLine> lines, Marks marks, InsightWords words) {
        this.marks = marks;
        this.words = words;
        turnout = new TurnoutWords(words);
        names = new RowNames(words, Map.of());
        var byTitle = lines.stream()
                .sorted(Comparator.comparing(
                        this::title, Collator.getInstance(words.language().locale())))
                .toList();
        addClassNames("card", "stack", "exercise-lines");
        setId("exercise-lines");
        add(new H2(turnout.title("exercises", findings(lines))), note("analytics.exercises.read"));
        byTitle.stream().limit(MOST).forEach(line -> add(block(line)));
        if (byTitle.size() > MOST) add(note("analytics.exercises.most", MOST));
        if (lines.stream().anyMatch(ExercisesCard::extreme)) add(note("analytics.fear.extreme"));
        add(table(byTitle.stream().flatMap(this::rows).toList()));
    }

    private ChartTable table(List<Row> rows) {
        return new ChartTable(
                new Table(
                        "exercises-table",
                        "",
                        heads(),
                        rows.stream().map(Row::cells).toList()),
                words.say("insights.table"),
                (row, column) ->
                        column == rows.get(row).linked() ? rows.get(row).link() : null);
    }

    /// The asks that are compared, as a comparison by exercise counts them.
    private static Mark compared(ExerciseLine line) {
        return new Mark.Row(Breakdown.By.EXERCISE, line.series().toString());
    }

    private static Mark met(ExerciseLine line, Brake brake) {
        return new Mark.ExerciseBrake(line.series(), brake);
    }

    private static Findings findings(List<ExerciseLine> lines) {
        return Findings.among(lines.stream().map(line -> line.whole().balance()).toList());
    }

    private String title(ExerciseLine line) {
        return line.title().in(words.language());
    }

    private Div block(ExerciseLine line) {
        var whole = new ComparedLine(title(line), line.whole().balance(), compared(line), marks);
        whole.add(ComparedLine.note(turnout.sentence(line.whole())));
        line.whole()
                .dared()
                .ifPresent(dared -> whole.add(note("analytics.dared", dared.hits(), dared.of(), dared.percent())));
        line.fear().ifPresent(fear -> whole.add(ComparedLine.note(fear(fear, line.afraid()))));
        whole.add(marks.all(
                new Mark.Exercise(line.series()), title(line), line.whole().asks()));
        var block = new Div(whole);
        block.addClassNames("held", "stack");
        if (line.byBrake().size() > 1) {
            line.byBrake()
                    .forEach((brake, part) ->
                            block.add(new ComparedLine(brake(brake, part), part.balance(), met(line, brake), marks)));
        }
        return block;
    }

    private String brake(Brake brake, Turnout part) {
        return names.of(Breakdown.By.BRAKE, new Breakdown.Row(brake.name(), part.balance()));
    }

    private String fear(FearChange.Sum sum, int people) {
        var change =
                switch (sum.direction()) {
                    case FELL -> words.say("analytics.fear.fell", sum.points());
                    case ROSE -> words.say("analytics.fear.rose", sum.points());
                    case UNCLEAR -> words.say("analytics.fear.unclear");
                };
        return change + " · " + words.say("analytics.people", people);
    }

    private static boolean extreme(ExerciseLine line) {
        return line.fear().filter(FearChange.Sum::extreme).isPresent();
    }

    private List<String> heads() {
        return Stream.of(
                        List.of(words.say("analytics.exercise"), words.say("analytics.filter.brake")),
                        turnout.heads(),
                        List.of(
                                words.say("analytics.exercises.before"),
                                words.say("analytics.exercises.after"),
                                words.say("analytics.exercises.people")))
                .flatMap(List::stream)
                .toList();
    }

    private Stream<Row> rows(ExerciseLine line) {
        var title = title(line);
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                cells(
                        title,
                        words.say("analytics.any"),
                        line.whole(),
                        line.fear().map(sum -> String.valueOf(sum.before())).orElse("–"),
                        line.fear().map(sum -> String.valueOf(sum.after())).orElse("–"),
                        String.valueOf(line.afraid())),
                0,
                link(compared(line), line.whole(), title, title)));
        line.byBrake().forEach((brake, part) -> {
            var name = brake(brake, part);
            var link = link(met(line, brake), part, name, title + ", " + name);
            rows.add(new Row(cells(title, name, part, "", "", ""), 1, link));
        });
        return rows.stream();
    }

    private @Nullable Anchor link(Mark mark, Turnout part, String text, String spoken) {
        return part.balance().asks() == 0 ? null : marks.link(mark, text, spoken);
    }

    private List<String> cells(String title, String brake, Turnout part, String... fear) {
        return Stream.of(List.of(title, brake), turnout.cells(part), List.of(fear))
                .flatMap(List::stream)
                .toList();
    }

    private Paragraph note(String key, Object... values) {
        return ComparedLine.note(words.say(key, values));
    }
}
