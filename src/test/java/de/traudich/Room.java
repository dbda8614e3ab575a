package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Asks;
import de.traudich.people.GuestPass;
import de.traudich.people.Guests;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.shared.Language;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import de.traudich.workshops.WorkshopPlan;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A workshop as a test plays it: who hosts, who came, how far the round is.
public final class Room {

    /// Opens rooms.
    public static final class Rooms {

        private final Cast cast;
        private final Guests guests;
        private final Hosting hosting;
        private final Joining joining;
        private final Scenes scenes;
        private final Asking asking;
        private final Asks asks;
        private final Clock clock;

        Rooms(
                Cast cast,
                Guests guests,
                Hosting hosting,
                Joining joining,
                Scenes scenes,
                Asking asking,
                Asks asks,
                Clock clock) {
            this.cast = cast;
            this.guests = guests;
            this.hosting = hosting;
            this.joining = joining;
            this.scenes = scenes;
            this.asking = asking;
            this.asks = asks;
            this.clock = clock;
        }

        /// An open workshop of a new coach, with these guests in it.
        public Room open(String... names) {
            return open(cast.coach("Ute"), names);
        }

        /// A workshop that is about to begin.
        public WorkshopId planned(Person coach) {
            return hosting.create(coach, new WorkshopPlan("Einfach fragen", "", clock.instant(), Language.DE));
        }

        public Scene scene(WorkshopId workshop) {
            return scenes.now(workshop);
        }

        /// A workshop that was made elsewhere.
        public Room of(Person coach, WorkshopId id) {
            return new Room(this, coach, hosting.get(id, coach));
        }

        public Room open(Person coach, String... names) {
            var id = planned(coach);
            assertThat(hosting.open(id, coach)).isTrue();
            var room = of(coach, id);
            for (var name : names) {
                room.join(name);
            }
            return room;
        }
    }

    public final Person coach;
    public final Workshop workshop;

    private final Rooms rooms;
    private final Map<String, Person> people = new LinkedHashMap<>();

    private Room(Rooms rooms, Person coach, Workshop workshop) {
        this.rooms = rooms;
        this.coach = coach;
        this.workshop = workshop;
    }

    public Person join(String name) {
        var pass = GuestPass.next();
        var guest = rooms.guests.welcome(pass, coach.practice(), new PersonName(name), Language.DE);
        return join(guest);
    }

    public Person join(Person person) {
        assertThat(rooms.joining.join(workshop, person, new PersonName(person.name())))
                .isPresent();
        people.put(person.name(), person);
        return person;
    }

    public Person person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    public Scene scene() {
        return rooms.scene(workshop.id());
    }

    public Round round() {
        return Objects.requireNonNull(scene().round());
    }

    /// Somebody with their ask of the round that runs.
    public AskId askId(String name) {
        return asker(name).id();
    }

    public Asker asker(String name) {
        var person = person(name).id();
        var ask = scene().seat(person).orElseThrow().ask(round()).orElseThrow();
        return new Asker(rooms.asking, rooms.asks, ask.id(), person);
    }

    public Room choosing() {
        return choosing("E01");
    }

    public Room choosing(String exercise) {
        assertThat(rooms.hosting.choose(
                        workshop.id(), coach, rooms.cast.exercise(exercise).id()))
                .isTrue();
        return this;
    }

    public Room predicting() {
        choosing();
        assertThat(rooms.hosting.startPredicting(workshop.id(), round().id(), coach))
                .isTrue();
        return this;
    }

    public Room asking() {
        return predicting().startAsking();
    }

    public Room startAsking() {
        assertThat(rooms.hosting.startAsking(workshop.id(), round().id(), coach, Duration.ofMinutes(10)))
                .isTrue();
        return this;
    }

    public Room ended() {
        assertThat(rooms.hosting.end(workshop.id(), round().id(), coach)).isTrue();
        return this;
    }
}
