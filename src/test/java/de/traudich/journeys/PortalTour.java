package de.traudich.journeys;

import de.traudich.BrowserTest;
import java.util.List;

/// The lists of a coachee, filled and empty, on both sizes; and the account a guest makes.
record PortalTour(Tour tour) {

    void lists() {
        for (var size : List.of(BrowserTest.Size.LAPTOP, BrowserTest.Size.PHONE)) {
            var suffix = size == BrowserTest.Size.PHONE ? "-phone" : "";
            lists("miriam", size, suffix);
            lists("bernd", size, "-few" + suffix);
        }
    }

    private void lists(String coachee, BrowserTest.Size size, String suffix) {
        var page = tour.open(size);
        tour.test.signIn(page, coachee);
        for (var view : List.of("asks", "ladder", "my-workshops", "help")) {
            page.navigate("/" + view);
            tour.show(view + suffix, page);
        }
        page.navigate("/asks?state=not-asked");
        tour.show("asks-none" + suffix, page);
    }

    void keep() {
        var ute = new CoachWindow(tour.open(BrowserTest.Size.LAPTOP));
        tour.test.signIn(ute.page(), "ute");
        ute.create("Trau Dich").next();
        for (var size : List.of(BrowserTest.Size.PHONE, BrowserTest.Size.LAPTOP)) {
            var guest = new PhoneWindow(tour.open(size)).join(ute.code(), "Lena");
            var suffix = size == BrowserTest.Size.PHONE ? "" : "-laptop";
            guest.page().navigate(guest.page().url().replace("/p/", "/keep/"));
            tour.show("keep" + suffix, guest.page());
            guest.page().locator("#email input").fill("zofia@traudich.example");
            guest.page().locator("#password input").fill(BrowserTest.PASSWORD);
            guest.page().locator("#submit").click();
            guest.page().locator("#sign-in").waitFor();
            tour.show("keep-taken" + suffix, guest.page());
        }
    }
}
