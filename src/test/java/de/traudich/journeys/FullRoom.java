package de.traudich.journeys;

import de.traudich.RunningProduct;
import de.traudich.asks.AskId;
import de.traudich.asks.Asking;
import de.traudich.asks.Outcome;
import de.traudich.asks.Prediction;
import de.traudich.people.GuestPass;
import de.traudich.people.Guests;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PersonName;
import de.traudich.shared.CommandId;
import de.traudich.shared.Fear;
import de.traudich.shared.Language;
import de.traudich.shared.Percent;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Joining;
import de.traudich.workshops.Scenes;
import de.traudich.workshops.Workshop;
import java.util.ArrayList;
import java.util.List;

/// Guests who take part through the services, so that a room can be full without fifty browsers.
final class FullRoom {

    private final RunningProduct product;
    private final Workshop workshop;
    private final List<Person> guests = new ArrayList<>();

    FullRoom(RunningProduct product, String code) {
        this.product = product;
        workshop = product.bean(Joining.class).byCode(new JoinCode(code)).orElseThrow();
    }

    FullRoom join(String... names) {
        for (var name : names) {
            var guest = product.bean(Guests.class)
                    .welcome(GuestPass.next(), workshop.practice(), new PersonName(name), Language.DE);
            product.bean(Joining.class).join(workshop, guest, new PersonName(name));
            guests.add(guest);
        }
        return this;
    }

    /// From cautious to hopeful, afraid first.
    void predict(int first, int count) {
        for (int i = first; i < first + count; i++) {
            asking().predict(
                            CommandId.next(),
                            ask(i),
                            who(i),
                            new Prediction(new Percent(15 + i * 35 % 50), new Fear(80 - i * 25 % 45)));
        }
    }

    void setOff(int first, int count) {
        for (int i = first; i < first + count; i++) {
            asking().setOff(CommandId.next(), ask(i), who(i));
        }
    }

    void report(int first, Outcome... outcomes) {
        for (int i = 0; i < outcomes.length; i++) {
            var at = first + i;
            asking().report(CommandId.next(), ask(at), who(at), outcomes[i]);
            asking().fearAfter(CommandId.next(), ask(at), who(at), new Fear(20 + at * 20 % 60));
        }
    }

    void waiting(int guest) {
        asking().waiting(CommandId.next(), ask(guest), who(guest));
    }

    void release(int guest, String learned) {
        asking().learn(CommandId.next(), ask(guest), who(guest), learned, true);
    }

    private Asking asking() {
        return product.bean(Asking.class);
    }

    Person person(int guest) {
        return guests.get(guest);
    }

    PersonId who(int guest) {
        return person(guest).id();
    }

    private AskId ask(int guest) {
        var scene = product.bean(Scenes.class).now(workshop.id());
        return scene.seat(who(guest))
                .orElseThrow()
                .ask(scene.round())
                .orElseThrow()
                .id();
    }
}
