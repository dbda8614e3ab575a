package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import de.traudich.BrowserTest;
import java.util.List;

/// A workshop that is planned to the minute: its templates, its plan, and how it is led.
final class AgendaTour {

    private final Tour tour;

    AgendaTour(Tour tour) {
        this.tour = tour;
    }

    void go() {
        var coach = tour.open(BrowserTest.Size.LAPTOP);
        tour.test.signIn(coach, "ute");
        coach.navigate("/workshops/templates");
        tour.show("templates", coach);
        coach.navigate("/workshops/0198c007-0000-7000-8000-000000000002/repeat");
        tour.show("workshop-repeat", coach);
        plan(coach);
        lead(coach);
    }

    private void plan(Page coach) {
        coach.navigate("/workshops/new");
        coach.locator("#title input").fill("Einfach fragen");
        coach.locator("#create").click();
        coach.locator("#plan").waitFor();
        both("agenda", coach);
        coach.locator("#open-2").click();
        coach.locator("#picture-choose").waitFor();
        both("agenda-block", coach);
        coach.locator("#block-cancel").click();
        coach.locator("#add-block").click();
        coach.locator("#kind-free").waitFor();
        both("agenda-kinds", coach);
        coach.locator("#kinds-cancel").click();
    }

    private void lead(Page coach) {
        coach.locator("#to-room").click();
        coach.locator("#primary").waitFor();
        tour.show("control-agenda-planned", coach);
        coach.locator("#primary").click();
        coach.locator("#code").waitFor();
        for (var block : List.of("#rail-1", "#rail-2")) {
            coach.locator("#primary").click();
            assertThat(coach.locator("li[aria-current=step] " + block)).isVisible();
        }
        both("control-agenda", coach);
        fallBehind(coach);
        both("control-agenda-behind", coach);
        coach.locator("#rail-5").click();
        coach.locator("#sheet-go").waitFor();
        tour.show("control-agenda-sheet", coach);
        coach.locator("#sheet-edit").click();
        coach.locator("#block-save").waitFor();
        tour.show("control-agenda-panel", coach);
        coach.locator("#agenda-panel-close").click();
    }

    /// Begun up to a quarter of an hour early the room is ahead: four times five minutes put it behind at any time of
    // day.
    private static void fallBehind(Page coach) {
        for (int times = 0; times < 4; times++) {
            coach.locator("#plus-5").click();
        }
        coach.locator("#spread").waitFor();
    }

    private void both(String name, Page page) {
        tour.show(name, page);
        page.setViewportSize(390, 844);
        tour.show(name + "-phone", page);
        page.setViewportSize(1440, 900);
    }
}
