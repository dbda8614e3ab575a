package de.traudich.journeys;

import de.traudich.RunningProduct;
import de.traudich.people.GuestPass;
import de.traudich.people.Guests;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.shared.Language;
import de.traudich.workshops.Answering;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Led;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Showing;
import de.traudich.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;

/// A room that is led through its agenda by the services, with guests who answer there.
final class LedRoom {

    private final RunningProduct product;
    private final Workshop workshop;
    private final Person coach;
    private final List<Person> guests = new ArrayList<>();

    LedRoom(RunningProduct product, String code) {
        this.product = product;
        workshop = product.bean(Joining.class).byCode(new JoinCode(code)).orElseThrow();
        coach = product.bean(People.class).members(workshop.practice()).stream()
                .map(membership -> membership.person())
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

    LedRoom join(String... names) {
        for (var name : names) {
            var guest = product.bean(Guests.class)
                    .welcome(GuestPass.next(), workshop.practice(), new PersonName(name), Language.DE);
            product.bean(Joining.class).join(workshop, guest, new PersonName(name));
            guests.add(guest);
        }
        return this;
    }

    void next() {
        led().next();
    }

    void show(Showing showing) {
        led().show(showing);
    }

    /// By the guests in order.
    void rate(int... values) {
        for (int i = 0; i < values.length; i++) {
            answering().rate(workshop.id(), led().current().id(), guests.get(i).id(), values[i]);
        }
    }

    void say(String... words) {
        for (int i = 0; i < words.length; i++) {
            answering().say(workshop.id(), led().current().id(), guests.get(i).id(), words[i]);
        }
    }

    /// The product may have been started anew meanwhile.
    Led led() {
        return new Led(
                product.bean(Planning.class),
                product.bean(Leading.class),
                coach,
                workshop.id(),
                () -> product.bean(Scenes.class).now(workshop.id()));
    }

    private Answering answering() {
        return product.bean(Answering.class);
    }
}
