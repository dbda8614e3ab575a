package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.exercises.Brake;
import de.traudich.insights.Breakdown;
import de.traudich.insights.ExerciseLine;
import de.traudich.insights.FearChange;
import de.traudich.insights.Findings;
import de.traudich.insights.Turnout;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What came of every exercise: who dared, what was expected and happened, how fear went, and for which
/// barrier. In the order of titles, which is none of merit.
final class ExercisesCard extends Section {

    private static final int MOST = 60;

    private final InsightWords words;
    private final TurnoutWords turnout;
    private final RowNames names;

    ExercisesCard(List<ExerciseLine> lines, InsightWords words) {
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
        add(new ChartTable(
                "exercises-table",
                words.say("insights.table"),
                heads(),
                byTitle.stream().flatMap(this::rows).toList()));
    }

    private static Findings findings(List<ExerciseLine> lines) {
        return Findings.among(lines.stream().map(line -> line.whole().balance()).toList());
    }

    private String title(ExerciseLine line) {
        return line.title().in(words.language());
    }

    private Div block(ExerciseLine line) {
        var whole = new ComparedLine(title(line), line.whole().balance(), words);
        whole.add(ComparedLine.note(turnout.sentence(line.whole())));
        line.whole()
                .dared()
                .ifPresent(dared -> whole.add(note("analytics.dared", dared.hits(), dared.of(), dared.percent())));
        line.fear().ifPresent(fear -> whole.add(ComparedLine.note(fear(fear, line.afraid()))));
        var block = new Div(whole);
        block.addClassNames("held", "stack");
        if (line.byBrake().size() > 1) {
            line.byBrake()
                    .forEach((brake, part) -> block.add(new ComparedLine(brake(brake, part), part.balance(), words)));
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

    private Stream<List<String>> rows(ExerciseLine line) {
        var rows = new ArrayList<List<String>>();
        rows.add(row(
                title(line),
                words.say("analytics.any"),
                line.whole(),
                line.fear().map(sum -> String.valueOf(sum.before())).orElse("–"),
                line.fear().map(sum -> String.valueOf(sum.after())).orElse("–"),
                String.valueOf(line.afraid())));
        line.byBrake().forEach((brake, part) -> rows.add(row(title(line), brake(brake, part), part, "", "", "")));
        return rows.stream();
    }

    private List<String> row(String title, String brake, Turnout part, String... fear) {
        return Stream.of(List.of(title, brake), turnout.cells(part), List.of(fear))
                .flatMap(List::stream)
                .toList();
    }

    private Paragraph note(String key, Object... values) {
        return ComparedLine.note(words.say(key, values));
    }
}
