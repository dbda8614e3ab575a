package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static de.traudich.insights.SomeObservation.ASKED;
import static de.traudich.insights.SomeObservation.answered;
import static de.traudich.insights.SomeObservation.dreading;
import static de.traudich.insights.SomeObservation.fearing;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.traudich.ViewTest;
import de.traudich.asks.AskId;
import de.traudich.asks.Fears;
import de.traudich.asks.Happened;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.insights.AsksBehind;
import de.traudich.insights.Benchmarks;
import de.traudich.insights.Observation;
import de.traudich.insights.RealityCheck;
import de.traudich.insights.Way;
import de.traudich.people.PersonId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Cards that speak of what only some asks tell: the way, the dreaded event, the height of fear.
class CardsTest extends ViewTest {

    private static final Outcome NO_REPLY = Outcome.NO_REPLY;

    @Autowired
    private Benchmarks benchmarks;

    @Test
    void figuresOfTheSameChannelAndTieStandBeside() {
        research(Channel.IN_PERSON, Tie.STRANGER);

        assertThat(_get(Anchor.class, spec -> spec.withId("source-uce-mean")).getHref())
                .startsWith("https://");
        _assertNone(Anchor.class, spec -> spec.withId("source-chan-friends"));
        assertThat(_find(NativeTableHeaderCell.class))
                .extracting(NativeTableHeaderCell::getText)
                .contains("Zhao & Epley 2022");
    }

    @Test
    void anAnswerRateStandsBesideThePublishedOneOfTheSameChannelAndTie() {
        research(Channel.EMAIL, Tie.STRANGER, Outcome.YES, Outcome.NO, Outcome.BRIEF_REPLY, NO_REPLY, NO_REPLY);

        var chart = _find(Chart.class).stream()
                .filter(one -> sentence(one).startsWith("E-Mail, fremd: Antworten"))
                .findFirst()
                .orElseThrow();

        assertThat(sentence(chart))
                .contains("60 %, 3 von 5", "zwischen 23 und 88 %")
                .contains("Veröffentlicht, Backlinko: 8,5 %.", "Veröffentlicht, Woodpecker: 13 %.");
        assertThat(cells(chart)).contains("60 %", "5", "23–88 %", "Backlinko", "8,5 %", "12.000.000", "Woodpecker");
        assertThat(drawn(chart))
                .contains("class=\"disc\"", "class=\"whisker\"", "class=\"research\"", ">Backlinko<")
                .doesNotContain("class=\"ring\"", "Boomerang");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("eine Untergrenze"));
    }

    @Test
    void whatIsDrawnHasItsSourceAndItsCaveatInTheOpen() {
        research(Channel.EMAIL, Tie.STRANGER);

        var folded = _get(NativeDetails.class, spec -> spec.withId("way-email-stranger-more"))
                .getElement()
                .getTextRecursively();

        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(source -> source.startsWith("Backlinko"));
        assertThat(folded).isNotEmpty().doesNotContain("Backlinko", "Woodpecker", "Milkman");
    }

    @Test
    void withoutAPublishedFigureOfTheSameTieNoAnswerRateIsDrawn() {
        for (var way : List.of(new Way(Channel.EMAIL, Tie.CLOSE), new Way(Channel.IN_PERSON, Tie.STRANGER))) {
            research(way.channel(), Objects.requireNonNull(way.tie()));

            assertThat(_find(Chart.class)).noneMatch(chart -> sentence(chart).contains("Antworten"));
        }
    }

    @Test
    void fourAnswersAreNoRateYet() {
        research(Channel.EMAIL, Tie.STRANGER, Outcome.YES, Outcome.YES, Outcome.NO, NO_REPLY);

        _assertNone(Chart.class);
    }

    @Test
    void aWayWithoutAFigureSaysSo() {
        research(Channel.LETTER, Tie.CLOSE);

        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Für diese Art zu fragen kennen wir noch keine verlässliche Zahl.");
    }

    @Test
    void whatWasDreadedIsCountedBeforeItIsARate() {
        show(new DreadCard(check(dreads(4)), words()));
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Das Befürchtete trat bei 1 von 4 Fragen ein");
        _assertNone(Chart.class);

        show(new DreadCard(check(dreads(5)), words()));
        _assertOne(Chart.class);
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .contains("Deine alte Überzeugung ist typischerweise um 20 Punkte schwächer geworden.");
    }

    @Test
    void aVeryHighStartIsNotSoldAsProgress() {
        show(new FearCard(
                check(Stream.generate(() -> fearing(90, 80, 60)).limit(5).toList())
                        .fears(),
                words()));

        assertThat(_find(H2.class)).extracting(H2::getText).contains("Die Angst fiel typischerweise von 90 auf 60");
        assertThat(_find(Paragraph.class)).extracting(Paragraph::getText).anyMatch(text -> text.contains("sehr hoch"));
        assertThat(cells(_get(Chart.class))).contains("90", "80", "60");
    }

    @Test
    void ofSomebodyElseNobodySaysI() {
        openBrowser(Locale.ENGLISH);
        show(new BehindLine(
                new AsksBehind.Line(
                        new AskId(Ids.next()),
                        ASKED,
                        new PersonId(Ids.next()),
                        "Miriam",
                        true,
                        null,
                        AsksBehind.State.NOT_ASKED,
                        null,
                        null,
                        NotAskedReason.PROTECTED,
                        new Fears(null, null, null)),
                words()));

        assertThat(_get(BehindLine.class).getElement().getTextRecursively())
                .contains("Own ask · Not asked: Wanted to spare the person");
    }

    private void research(Channel channel, Tie tie) {
        research(channel, tie, Collections.nCopies(5, Outcome.YES).toArray(Outcome[]::new));
    }

    private void research(Channel channel, Tie tie, Outcome... outcomes) {
        var asks = Stream.of(outcomes).map(outcome -> answered(channel, tie, 40, outcome));
        show(new ResearchCard(check(asks.toList()), benchmarks::beside, words()));
    }

    private static String sentence(Chart chart) {
        return chart.getElement().getChild(0).getAttribute("aria-label");
    }

    private static String drawn(Chart chart) {
        var svg = _get(chart, Svg.class).getElement();
        return svg.getPropertyNames().map(svg::getProperty).collect(Collectors.joining());
    }

    private static List<String> cells(Chart chart) {
        return Stream.concat(
                        _find(chart, NativeTableHeaderCell.class).stream().map(NativeTableHeaderCell::getText),
                        _find(chart, NativeTableCell.class).stream().map(NativeTableCell::getText))
                .toList();
    }

    /// The last one came true.
    private static List<Observation> dreads(int count) {
        return Stream.concat(
                        Stream.generate(() -> dreading(60, Happened.NO, 70, 50)).limit(count - 1),
                        Stream.of(dreading(60, Happened.YES, 70, 50)))
                .toList();
    }

    private static RealityCheck check(List<Observation> observations) {
        return new RealityCheck(observations, ASKED);
    }

    private static InsightWords words() {
        return new InsightWords(UI.getCurrent(), Language.DE, ZoneOffset.UTC);
    }

    private static void show(Component card) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(card);
    }
}
