package de.traudich.journeys;

import de.traudich.BrowserTest;
import de.traudich.coaching.Today;
import de.traudich.people.Membership;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.BuddyPages;
import de.traudich.workshops.Buddying;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.Joining;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Workshop;
import java.util.List;

/// With whom somebody goes on, in the portal: with a buddy who shows something, and with nobody.
record BuddiesTour(Tour tour) {

    void go() {
        find();
        for (var size : List.of(BrowserTest.Size.LAPTOP, BrowserTest.Size.PHONE, BrowserTest.Size.SMALL_PHONE)) {
            show("miriam", "buddies", size);
        }
        show("bernd", "buddies-none", BrowserTest.Size.PHONE);
    }

    private void show(String who, String name, BrowserTest.Size size) {
        var page = tour.open(size);
        tour.test.signIn(page, who);
        page.navigate("/buddies");
        page.locator(".buddies-page h2, #no-buddies").first().waitFor();
        tour.show(
                switch (size) {
                    case LAPTOP, BOARD -> name;
                    case PHONE -> name + "-phone";
                    case SMALL_PHONE -> name + "-small";
                },
                page);
    }

    private void find() {
        var ute = new CoachWindow(tour.open(BrowserTest.Size.LAPTOP));
        tour.test.signIn(ute.page(), "ute");
        ute.create("Trau Dich").next();
        var workshop = bean(Joining.class).byCode(new JoinCode(ute.code())).orElseThrow();
        var miriam = person(workshop, "Miriam");
        var zofia = person(workshop, "Zofia");
        part(miriam);
        var miriams = join(workshop, miriam);
        var zofias = join(workshop, zofia);
        new LedRoom(tour.test.product, ute.code(), new FullRoom(tour.test.product, ute.code()))
                .led()
                .plan(BlockKind.COMMIT)
                .next();
        bean(Buddying.class).offer(workshop.id(), zofia.id(), miriams);
        bean(Buddying.class).accept(workshop.id(), miriam.id(), zofias);
        share(zofia);
        share(miriam);
    }

    /// The tour may have been here before, in another language.
    private void part(Person who) {
        bean(BuddyPages.class).of(who.id()).pages().forEach(page -> bean(Buddying.class)
                .end(who.id(), page.circle().id()));
    }

    /// The newest circle and the newest asks.
    private void share(Person who) {
        var circle =
                bean(BuddyPages.class).of(who.id()).pages().getFirst().circle().id();
        bean(Today.class).of(who.id()).stream().limit(2).forEach(item -> bean(Buddying.class)
                .show(who.id(), circle, item.ask().id(), true));
    }

    private ParticipantId join(Workshop workshop, Person who) {
        return bean(Joining.class)
                .join(workshop, who, new PersonName(who.name()))
                .orElseThrow();
    }

    private Person person(Workshop workshop, String name) {
        return bean(People.class).members(workshop.practice()).stream()
                .map(Membership::person)
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return tour.test.product.bean(type);
    }
}
