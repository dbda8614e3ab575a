package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Agendas to begin with: the product's, and what a coach keeps.
@DatabaseTest
class TemplatesTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Templates templates;

    @Autowired
    Planning planning;

    private Person coach;
    private WorkshopId workshop;

    @BeforeEach
    void anAgenda() {
        coach = cast.coach("Ute");
        workshop = rooms.planned(coach);
        planning.add(workshop, coach, 0, List.of(plan("A"), plan("B")));
    }

    @ParameterizedTest
    @EnumSource
    void theReferenceIsTheNinetyMinutesOfTheProductPage(Language language) {
        var reference = templates.builtIn(coach, language).getFirst();

        assertThat(reference.minutes()).isEqualTo(90);
        assertThat(reference.blocks())
                .extracting(BlockDraft::kind)
                .containsExactly(
                        BlockKind.CHECK_IN,
                        BlockKind.INPUT,
                        BlockKind.PREDICT,
                        BlockKind.REHEARSE,
                        BlockKind.ASK_OUT,
                        BlockKind.REVEAL,
                        BlockKind.ASK_OUT,
                        BlockKind.COMMIT,
                        BlockKind.CHECK_OUT);
        assertThat(reference.blocks()).extracting(BlockDraft::minutes).containsExactly(5, 10, 5, 12, 20, 15, 8, 10, 5);
    }

    @Test
    void bothLanguagesHaveTheSameTemplates() {
        var german = templates.builtIn(coach, Language.DE);
        var english = templates.builtIn(coach, Language.EN);

        assertThat(german).extracting(Template::minutes).containsExactly(90, 30, 180);
        assertThat(english).extracting(Template::key).isEqualTo(keys(german));
        for (int at = 0; at < german.size(); at++) {
            assertThat(english.get(at).blocks())
                    .usingRecursiveFieldByFieldElementComparatorOnFields("kind", "minutes", "exercise")
                    .isEqualTo(german.get(at).blocks());
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBlockHasAScriptAndEveryRoundAnExercise(Language language) {
        assertThat(templates.builtIn(coach, language)).allSatisfy(template -> {
            assertThat(template.blocks())
                    .allSatisfy(block -> assertThat(block.script()).isNotEmpty());
            assertThat(template.blocks())
                    .filteredOn(block -> block.kind() == BlockKind.PREDICT)
                    .allSatisfy(block -> assertThat(block.exercise()).isNotNull());
            assertThat(template.blocks())
                    .filteredOn(block -> block.kind().answered())
                    .allSatisfy(block -> assertThat(block.text()).isNotEmpty());
        });
    }

    @Test
    void anAgendaIsKeptUnderANameAndBeginsAnother() {
        assertThat(templates.keep(coach, workshop, " Mein  Abend ")).isEqualTo(TemplateKept.KEPT);

        var own = templates.own(coach);
        assertThat(own).extracting(Template::name).containsExactly("Mein Abend");
        assertThat(own.getFirst().blocks()).containsExactly(plan("A"), plan("B"));
    }

    @Test
    void aTemplateIsACopy() {
        templates.keep(coach, workshop, "Abend");

        planning.remove(workshop, coach, planning.of(workshop, coach).getFirst().id(), false);

        assertThat(templates.own(coach).getFirst().blocks()).hasSize(2);
    }

    @Test
    void aNameIsThereOnceAlsoForTwoAtOnce() {
        var kept = AtOnce.times(2, _ -> templates.keep(coach, workshop, "Abend"));

        assertThat(kept).containsExactlyInAnyOrder(TemplateKept.KEPT, TemplateKept.NAME_TAKEN);
        assertThat(templates.own(coach)).hasSize(1);
    }

    @Test
    void anEmptyAgendaIsNoTemplate() {
        assertThat(templates.keep(coach, rooms.planned(coach), "Leer")).isEqualTo(TemplateKept.EMPTY);
        assertThatIllegalArgumentException().isThrownBy(() -> templates.keep(coach, workshop, " "));
    }

    @Test
    void thirtyAreEnough() {
        for (int number = 1; number <= Templates.MOST; number++) {
            assertThat(templates.keep(coach, workshop, "Nr. " + number)).isEqualTo(TemplateKept.KEPT);
        }

        assertThat(templates.keep(coach, workshop, "Noch eine")).isEqualTo(TemplateKept.TOO_MANY);
        assertThat(templates.keep(coach, workshop, "Nr. 7")).isEqualTo(TemplateKept.NAME_TAKEN);
    }

    @Test
    void aTemplateIsRenamedAndDeleted() {
        templates.keep(coach, workshop, "Abend");
        templates.keep(coach, workshop, "Morgen");
        var abend = id("Abend");

        assertThat(templates.rename(coach, abend, "Morgen")).isFalse();
        assertThat(templates.rename(coach, abend, "Nachmittag")).isTrue();
        assertThat(templates.own(coach)).extracting(Template::name).containsExactly("Morgen", "Nachmittag");

        templates.delete(coach, abend);
        assertThat(templates.own(coach)).extracting(Template::name).containsExactly("Morgen");
    }

    @Test
    void anotherCoachFindsNothing() {
        templates.keep(coach, workshop, "Abend");
        var abend = id("Abend");
        var anton = cast.coach("Anton");

        assertThat(templates.own(anton)).isEmpty();
        assertThatThrownBy(() -> templates.keep(anton, workshop, "Meins")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> templates.rename(anton, abend, "Meins")).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> templates.delete(anton, abend)).isInstanceOf(Stale.class);
        assertThat(templates.own(coach)).extracting(Template::name).containsExactly("Abend");
    }

    private TemplateId id(String name) {
        return templates.own(coach).stream()
                .filter(template -> template.name().equals(name))
                .map(Template::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(List<Template> all) {
        return all.stream().map(Template::key).toList();
    }

    private static BlockDraft plan(String title) {
        return new BlockDraft(BlockKind.FREE, title, 5, "Sag es.", "Lies es.", null);
    }
}
