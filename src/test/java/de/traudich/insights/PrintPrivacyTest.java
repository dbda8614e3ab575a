package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.GroupKept;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Paper is given away: it names nobody, and holds nothing of fewer than five people (decision 0088).
class PrintPrivacyTest extends PrintedPaper {

    @Test
    void nobodyIsNamed() throws IOException {
        var all = new ArrayList<>(five());
        all.add(cast.coachee(ute, "Miriam"));
        for (var one : all) {
            told(one, 20, Outcome.YES, 60, 30, 1);
            worded(one);
        }
        rooms.open(ute, "Xaver").asking().asker("Xaver").answered(Outcome.YES);

        assertThat(text(EVER, Language.DE))
                .contains("13 Ja bei 13 gestellten Fragen")
                .doesNotContain("Lampenfieber", "Bürgermeisterin", "Xaver", "@")
                .doesNotContain(all.stream().map(Person::name).toList());
    }

    /// With words, with the person who was asked.
    private void worded(Person who) {
        var ask = shared(who);
        ask.answered(Outcome.YES);
        ask.learn("Lampenfieber geht vorbei", true);
        db.sql("insert into ask_notes (id, practice_id, person_id, whom) values (?, ?, ?, 'Bürgermeisterin')")
                .params(ask.id().value(), who.practice().value(), who.id().value())
                .update();
        ask.show(Visibility.COACH);
    }

    @ParameterizedTest
    @CsvSource({"1, 12", "4, 3"})
    void fewerThanFivePeopleAreNotGivenAway(int people, int asks) throws IOException {
        five().subList(0, people).forEach(one -> {
            told(one, 20, Outcome.YES, 60, 30, asks);
            shared(one).notAsked(NotAskedReason.FEAR);
        });

        assertThat(text(EVER, Language.EN))
                .contains("Too few people to be given away", "rows of fewer than five people")
                .doesNotContain("100 %", "yes out of", "Planned", "fear was too great", "Restraint");
    }

    @Test
    void aFilterThatLeavesOneLeavesNothing() throws IOException {
        five().forEach(one -> told(one, 20, Outcome.YES, 60, 30, 3));
        var group = ((GroupKept.Saved) groups.create(ute, "Eine", Set.of(miriam.id()))).id();
        var one = Selection.of(
                        Map.of("period", "all", "group", group.value().toString()))
                .selection();

        assertThat(text(EVER, Language.EN)).contains("15 yes out of 15 asks made");
        assertThat(text(one, Language.EN)).contains("Too few people").doesNotContain("yes out of", "100 %");
    }

    @Test
    void rowsOfFewAreLeftOutAndTheNextSmallestWithThem() throws IOException {
        var seven = new ArrayList<>(five());
        seven.addAll(List.of(cast.coachee(ute, "Anna"), cast.coachee(ute, "Ayşe")));
        seven.forEach(one -> told(one, "E01"));
        seven.subList(0, 5).forEach(one -> told(one, "E02"));
        told(miriam, "E03");
        shared(miriam).notAsked(NotAskedReason.FEAR);

        assertThat(text(EVER, Language.DE))
                .contains("Nach der Uhrzeit fragen 30 %", "Zurückhaltung 30 %", "Nicht gefragt 1", "13 Ja bei 13")
                .doesNotContain("Nach dem Weg fragen", "Im Laden um eine Empfehlung bitten", "– ");
    }

    private void told(Person who, String exercise) {
        var ask = cast.planned(who, exercise);
        ask.show(Visibility.OUTCOME);
        ask.expect(30, 50);
        ask.answered(Outcome.YES);
    }

    @Test
    void whatCameOfTheAsksOfOneIsNotTold() throws IOException {
        five().forEach(this::shared);
        shared(miriam).answered(Outcome.YES);

        assertThat(text(EVER, Language.EN))
                .contains("Planned 6 Asked 1 Not asked yet 5")
                .doesNotContain("Answered", "yes out of 1 ask made");
    }

    @Test
    void theGuessesOfFewAreNoShare() throws IOException {
        five().forEach(one -> shared(one).answered(Outcome.NO));
        told(miriam, 20, Outcome.YES, 60, 30, 12);

        assertThat(text(EVER, Language.EN))
                .contains("Expected and happened Asks of fewer than five people are not on paper", "12 yes out of 17")
                .doesNotContain("100 %", "with a guess", "Brier", "Restraint");
    }
}
