package de.traudich.journeys;

import de.traudich.RunningProduct;
import de.traudich.exercises.Exercises;
import de.traudich.people.Membership;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.workshops.Answering;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.Commitment;
import de.traudich.workshops.Committing;
import de.traudich.workshops.Hosting;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Rehearsing;
import de.traudich.workshops.Reveal;
import de.traudich.workshops.Round;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Showing;
import de.traudich.workshops.Turning;
import de.traudich.workshops.Workshop;
import java.util.Objects;

/// A room that is led through its agenda by the services, with guests who answer there.
final class LedRoom {

    private final RunningProduct product;
    private final Workshop workshop;
    private final Person coach;
    private final FullRoom guests;

    LedRoom(RunningProduct product, String code, FullRoom guests) {
        this.product = product;
        this.guests = guests;
        workshop = product.bean(Joining.class).byCode(new JoinCode(code)).orElseThrow();
        coach = product.bean(People.class).members(workshop.practice()).stream()
                .map(Membership::person)
                .filter(person -> person.id().equals(workshop.coach()))
                .findFirst()
                .orElseThrow();
    }

    LedRoom agenda(boolean german) {
        led().plan(BlockKind.CHECK_IN, german ? "Ankommen" : "Arriving", "")
                .plan(BlockKind.CLOUD, german ? "Ein Wort" : "One word", "")
                .plan(BlockKind.GUESS, german ? "Schätzt den Raum" : "Guess the room", "")
                .plan(
                        BlockKind.INPUT,
                        german ? "Zwei Bremsen" : "Two brakes",
                        german
                                ? "Die eine Bremse: Was denken die anderen von mir?\nDie andere: Diese Person ist viel zu wichtig für mich."
                                : "One brake: what will the others think of me?\nThe other: this person is far too important for me.")
                .plan(BlockKind.CHECK_OUT, german ? "Abschluss" : "Closing", "");
        return this;
    }

    void next() {
        led().next();
    }

    void show(Showing showing) {
        led().show(showing);
    }

    /// The exercise of the next round.
    void choose(String code) {
        var exercise = product.bean(Exercises.class).library(workshop.practice()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        product.bean(Hosting.class).choose(workshop.id(), coach, exercise.id());
    }

    void reveal(Reveal step) {
        for (var round = round(); round.reveal() != step; round = round()) {
            product.bean(Hosting.class).reveal(workshop.id(), round, coach);
        }
    }

    private Round round() {
        return Objects.requireNonNull(
                product.bean(Scenes.class).now(workshop.id()).round());
    }

    /// By the guests in order.
    void rate(int... values) {
        for (int i = 0; i < values.length; i++) {
            answering().rate(workshop.id(), led().current().id(), guests.who(i), values[i]);
        }
    }

    void say(String... words) {
        for (int i = 0; i < words.length; i++) {
            answering().say(workshop.id(), led().current().id(), guests.who(i), words[i]);
        }
    }

    /// In threes; everybody, where hardly anybody has a phone.
    void deal() {
        var seen = product.bean(Scenes.class).now(workshop.id()).circles().version();
        product.bean(Rehearsing.class)
                .draw(workshop.id(), coach, led().current().id(), seen, 3);
    }

    void turn() {
        product.bean(Turning.class).start(workshop.id(), coach, led().current().id(), 0);
    }

    /// The first guests, each something of their own.
    void resolve(String... whom) {
        for (int guest = 0; guest < whom.length; guest++) {
            var words = new Commitment.Words(whom[guest], null, "", "");
            product.bean(Committing.class)
                    .keep(workshop.id(), led().current().id(), guests.person(guest), Commitment.Words.NONE, words);
        }
    }

    void pair(int guest, int other) {
        var buddying = product.bean(Buddying.class);
        buddying.offer(workshop.id(), guests.who(guest), seat(guests.who(other)));
        buddying.accept(workshop.id(), guests.who(other), seat(guests.who(guest)));
    }

    /// A guest taps the name of somebody with a phone.
    void tap(int guest, String name) {
        var to = product.bean(Scenes.class).now(workshop.id()).seats().stream()
                .filter(seat -> seat.name().equals(name))
                .findFirst()
                .orElseThrow();
        product.bean(Buddying.class).offer(workshop.id(), guests.who(guest), to.id());
    }

    private ParticipantId seat(PersonId who) {
        return product.bean(Scenes.class)
                .now(workshop.id())
                .seat(who)
                .orElseThrow()
                .id();
    }

    /// The product may have been started anew meanwhile.
    Led led() {
        return new Led(
                product.bean(Planning.class), product.bean(Leading.class), coach, workshop.id(), () -> product.bean(
                                Scenes.class)
                        .now(workshop.id()));
    }

    private Answering answering() {
        return product.bean(Answering.class);
    }
}
