package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Asker;
import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Seen;
import de.traudich.asks.AskId;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Openness;
import de.traudich.people.Person;
import de.traudich.shared.Ids;
import de.traudich.shared.Stale;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coachee lets their coach see, and the book of what was looked at.
@DatabaseTest
class SharingTest {

    @Autowired
    Cast cast;

    @Autowired
    Coaching coaching;

    @Autowired
    Today today;

    @Autowired
    Sharing sharing;

    @Autowired
    MutableClock clock;

    private Person ute;
    private Person miriam;

    @BeforeEach
    void uteCoachesMiriam() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    @Test
    void nothingIsSharedUntilSomebodyChooses() {
        today.take(miriam, cast.exercise("E01").id());

        assertThat(newest()).isEqualTo(Visibility.ONLY_ME);
        assertThat(sharing.of(miriam.id())).isEqualTo(new Shown(List.of("Ute"), Openness.ONLY_ME, List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void assignmentsAndOwnAsksBeginAsChosenAndOldOnesStay(Openness openness) {
        var old = cast.planned(miriam, "E03");

        sharing.open(miriam, openness);

        today.take(miriam, cast.exercise("E01").id());
        assertThat(newest()).hasToString(openness.name());
        clock.advance(Duration.ofMinutes(1));
        coaching.assign(ute, miriam.id(), cast.exercise("E02").id(), null, "");
        assertThat(newest()).hasToString(openness.name());
        assertThat(old.ask().visibility()).isEqualTo(Visibility.ONLY_ME);
    }

    @Test
    void whatAColleagueIsShownByDefaultStaysTheirs() {
        var emil = cast.coachee(ute, "Emil");

        sharing.open(miriam, Openness.COACH);

        assertThat(sharing.of(emil.id()).openness()).isEqualTo(Openness.ONLY_ME);
    }

    @Test
    void everyReadingIsWrittenDownAndShownWithoutContent() {
        var ask = story();

        assertThat(sharing.read(ute, ask.id()).learned()).isEqualTo("Geheim.");
        assertThat(readings()).containsExactly(words(day(), 1));
        sharing.read(ute, ask.id());
        assertThat(readings()).containsExactly(words(day(), 2));
        clock.advance(Duration.ofDays(1));
        sharing.read(ute, ask.id());

        assertThat(readings()).containsExactly(words(day(), 1), words(day().minusDays(1), 2));
    }

    @RepeatedTest(3)
    void twoWindowsThatReadAtOnceAreTwoReadings() {
        var ask = story();

        AtOnce.both(() -> sharing.read(ute, ask.id()), () -> sharing.read(ute, ask.id()));

        assertThat(readings()).containsExactly(words(day(), 2));
    }

    @RepeatedTest(5)
    void whoReadsWhileItIsTakenBackReadsWithATraceOrNotAtAll() {
        var ask = story();

        var read = AtOnce.both(() -> readOrNot(ask.id()), () -> {
            ask.show(Visibility.ONLY_ME);
            return "";
        });

        var written = sharing.of(miriam.id()).asks().stream()
                .mapToInt(shared -> shared.readings().size())
                .sum();
        assertThat(written).isEqualTo(read.contains("Geheim.") ? 1 : 0);
    }

    private String readOrNot(AskId ask) {
        try {
            return sharing.read(ute, ask).learned();
        } catch (Stale takenBack) {
            return "";
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "COACH")
    void whatIsNotSharedIsNeitherReadNorWrittenDown(Visibility visibility) {
        var ask = story();
        ask.show(visibility);

        assertStale(ute, ask.id());

        ask.show(Visibility.COACH);
        assertThat(readings()).isEmpty();
    }

    @Test
    void aForeignCoachAColleagueAndAnUnknownAskAreStaleAlike() {
        var ask = story();
        var anna = cast.coach("Anna");

        assertStale(anna, ask.id());
        assertStale(miriam, ask.id());
        assertStale(ute, new AskId(Ids.next()));
        assertThat(readings()).isEmpty();
    }

    @Test
    void whatWasReadStaysInTheBookWhenItIsTakenBack() {
        var ask = story();
        sharing.read(ute, ask.id());

        ask.show(Visibility.ONLY_ME);

        assertThat(sharing.of(miriam.id()).asks()).singleElement().satisfies(shared -> {
            assertThat(shared.visibility()).isEqualTo(Visibility.ONLY_ME);
            assertThat(shared.readings()).hasSize(1);
        });
    }

    @Test
    void aCoacheeSeesTheReadingWhileTheyLook() {
        var ask = story();
        try (var seen = Seen.of(sharing.topics(), miriam.id())) {
            sharing.read(ute, ask.id());

            seen.next(picture -> !picture.asks().getFirst().readings().isEmpty());
        }
        assertThat(sharing.topics().watched(miriam.id())).isFalse();
    }

    private Asker story() {
        var ask = cast.planned(miriam, "E01");
        ask.expect(20, 70);
        ask.answered(Outcome.PARTLY);
        ask.learn("Geheim.", false);
        ask.show(Visibility.COACH);
        return ask;
    }

    private Visibility newest() {
        return today.of(miriam.id()).getFirst().ask().visibility();
    }

    private List<SharedAsk.Reading> readings() {
        return sharing.of(miriam.id()).asks().getFirst().readings();
    }

    private static SharedAsk.Reading words(LocalDate day, int times) {
        return new SharedAsk.Reading("Ute", day, SharedAsk.What.WORDS, times);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
    }

    private void assertStale(Person who, AskId ask) {
        assertThatThrownBy(() -> sharing.read(who, ask))
                .isInstanceOf(Stale.class)
                .hasMessage("ask");
    }
}
