package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.asks.Ask;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.asks.Stage;
import de.traudich.coaching.Coachee;
import de.traudich.coaching.Coaching;
import de.traudich.coaching.Today;
import de.traudich.coaching.TodayItem;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Light;
import de.traudich.people.Member;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.Role;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/// The demo is believable, and it holds what the tests and the README say of it.
@DatabaseTest
@TestPropertySource(properties = "spring.liquibase.contexts=demo")
class DemoCastTest {

    @Autowired
    UserDetailsService members;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    People people;

    @Autowired
    Today today;

    @Autowired
    Coaching coaching;

    @Autowired
    Contacts contacts;

    @Autowired
    Hosting hosting;

    @Autowired
    Scenes scenes;

    @Autowired
    JdbcClient db;

    @Test
    void everybodySignsInWithTheSamePassword() {
        assertThat(everybody()).allSatisfy(person -> {
            var member = (Member) members.loadUserByUsername(Cast.email(person));
            assertThat(member.person()).isEqualTo(person);
            assertThat(passwords.matches(Cast.PASSWORD, member.getPassword())).isTrue();
        });
    }

    @Test
    void annaOwnsThePracticeAndUteCoachesSix() {
        assertThat(roles(Cast.ANNA)).contains(Role.OWNER);
        assertThat(roles(Cast.UTE)).containsOnly(Role.COACH);
        assertThat(roles(Cast.KOFI)).containsOnly(Role.COACHEE);
        assertThat(people.practice(Cast.PRAXIS_MUT).name()).isEqualTo("Praxis Mut");
        assertThat(coaching.coachees(Cast.UTE))
                .extracting(Coachee::name)
                .containsExactly("Ayşe", "Bernd", "Emil", "Kofi", "Miriam", "Zofia");
    }

    @Test
    void twoMonthsOfAsksShowEveryOutcomeAndEveryStage() {
        assertThat(all()).hasSize(55);
        assertThat(all()).extracting(Ask::outcome).contains(Outcome.values());
        assertThat(all())
                .extracting(Ask::stage)
                .contains(Stage.PLANNED, Stage.PREDICTED, Stage.WAITING, Stage.ANSWERED, Stage.NOT_ASKED);
        assertThat(all()).extracting(Ask::visibility).doesNotContainNull().hasSizeGreaterThan(3);
        assertThat(db.sql("select count(distinct weekday(asked_at)) from ask")
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
    }

    @Test
    void peopleExpectLessThanHappensAndAreLessAfraidAfterwards() {
        var answered = all().stream().filter(ask -> ask.outcome() != null).toList();

        var expected =
                answered.stream().mapToInt(ask -> prediction(ask).yes().value()).average();
        var yes = answered.stream()
                .mapToInt(ask -> ask.outcome() == Outcome.YES ? 100 : 0)
                .average();
        assertThat(expected.orElseThrow()).isLessThan(yes.orElseThrow() - 10);
        assertThat(answered)
                .allMatch(ask -> prediction(ask).fear().value()
                        > Objects.requireNonNull(ask.fearAfter()).value());
    }

    @Test
    void nothingHappenedInTheFutureOrInTheWrongOrder() {
        var times = Stream.of("created_at", "locked_at", "set_off_at", "asked_at", "waiting_at", "answered_at");
        assertThat(times).allSatisfy(column -> assertThat(
                        db.sql("select count(*) from ask where " + column + " > utc_timestamp()")
                                .query(Integer.class)
                                .single())
                .isZero());
        assertThat(all()).allSatisfy(DemoCastTest::inOrder);
    }

    @Test
    void thePredictionOfAnAskThatWasMadeIsLocked() {
        assertThatThrownBy(() -> db.sql("update ask set chance = 99 where asked_at is not null")
                        .update())
                .hasMessageContaining("the prediction is locked");
    }

    @Test
    void someAssignmentsAreDueInTheNextDaysAndSomeAreDone() {
        var assigned = Cast.COACHEES.stream()
                .flatMap(coachee -> today.of(coachee.id()).stream())
                .filter(item -> !item.coach().isEmpty())
                .toList();

        assertThat(assigned)
                .hasSize(8)
                .allMatch(assignment -> assignment.coach().equals("Ute"));
        assertThat(assigned)
                .filteredOn(assignment -> assignment.ask().outcome() == null)
                .hasSize(5);
        assertThat(assigned).extracting(TodayItem::note).doesNotContain("");
    }

    @Test
    void miriamAndEmilKnowPeopleInEveryLight() {
        var known = Stream.of(Cast.MIRIAM, Cast.EMIL)
                .flatMap(person -> contacts.all(person).stream())
                .toList();

        assertThat(known)
                .hasSize(10)
                .extracting(contact -> contact.facts().name())
                .containsOnly("");
        assertThat(known)
                .extracting(contact -> contact.touch().light(contacts.today(Cast.MIRIAM)))
                .contains(Light.values());
        assertThat(contacts.all(Cast.UTE)).isEmpty();
    }

    @Test
    void einfachFragenIsPlannedForTomorrowAtTenInBerlin() {
        var workshop = hosting.get(Cast.TOMORROW, Cast.UTE);
        var start = berlin(workshop.startsAt());

        assertThat(workshop.title()).isEqualTo("Einfach fragen");
        assertThat(workshop.state()).isEqualTo(Workshop.State.PLANNED);
        assertThat(start.toLocalTime()).isEqualTo(LocalTime.of(10, 0));
        assertThat(Duration.between(Instant.now(), start)).isBetween(Duration.ofHours(7), Duration.ofHours(35));
    }

    @Test
    void aWorkshopThreeWeeksAgoStillWaitsForTwoAnswers() {
        var scene = scenes.now(Cast.CLOSED);

        assertThat(scene.workshop().state()).isEqualTo(Workshop.State.CLOSED);
        assertThat(scene.seats()).hasSize(11).extracting(Seat::person).contains(Cast.MIRIAM.id(), Cast.EMIL.id());
        assertThat(scene.rounds()).hasSize(2);
        assertThat(scene.tally(scene.rounds().getFirst()).answered()).isEqualTo(10);
        assertThat(scene.tally(scene.round()).waiting()).isEqualTo(2);
        assertThat(scene.quotes(false)).hasSize(8).extracting(Scene.Quote::text).contains("Lächeln hilft.");
    }

    private static List<Person> everybody() {
        return Stream.concat(Stream.of(Cast.ANNA, Cast.UTE), Cast.COACHEES.stream())
                .toList();
    }

    private List<Ask> all() {
        return Cast.COACHEES.stream()
                .flatMap(coachee -> today.of(coachee.id()).stream())
                .map(TodayItem::ask)
                .toList();
    }

    private Set<Role> roles(Person person) {
        return ((Member) members.loadUserByUsername(Cast.email(person))).roles();
    }

    private ZonedDateTime berlin(Instant instant) {
        return instant.atZone(people.practice(Cast.PRAXIS_MUT).zone());
    }

    private static Prediction prediction(Ask ask) {
        return Objects.requireNonNull(ask.prediction());
    }

    private static void inOrder(Ask ask) {
        var moments = Stream.of(
                        ask.createdAt(),
                        ask.lockedAt(),
                        ask.setOffAt(),
                        ask.askedAt(),
                        ask.waitingAt(),
                        ask.answeredAt())
                .filter(Objects::nonNull)
                .toList();
        assertThat(moments).isSorted();
        assertThat(ask.learned().length()).isLessThanOrEqualTo(Ask.LEARNED_MAX);
    }
}
