package de.traudich.journeys;

import de.traudich.BrowserTest;
import de.traudich.BrowserTest.Size;
import java.util.List;

/// A coach's groups and programs, as they stand, being written, and refused; and their insights.
record ProgramsTour(Tour tour, BrowserTest test) {

    void go() {
        go(Size.LAPTOP, "");
        go(Size.PHONE, "-phone");
    }

    private void go(Size size, String suffix) {
        var page = tour.open(size);
        test.signIn(page, "ute");
        page.navigate("/coach/groups");
        tour.show("groups" + suffix, page);
        page.locator("[id^=edit-]").first().click();
        tour.show("group-edit" + suffix, page);
        page.navigate("/coach/programs");
        tour.show("programs" + suffix, page);
        page.locator("[id^=program-]").first().click();
        page.locator("#enrolments li").first().waitFor();
        tour.show("program" + suffix, page);
        page.locator("#delete").click();
        page.locator("vaadin-confirm-dialog vaadin-button[slot=confirm-button]").waitFor();
        tour.show("program-delete" + suffix, page);
        page.navigate("/coach/programs/new");
        page.locator("#add-step").click();
        page.locator("#save").click();
        page.locator(".refusal:not(:empty)").waitFor();
        tour.show("program-refused" + suffix, page);
        page.navigate("/insights?period=all");
        page.locator("#funnel").waitFor();
        tour.show("insights" + suffix, page);
        for (var part : List.of("comparisons", "workshops", "exercises", "cohorts", "research")) {
            page.navigate("/insights?period=all&view=" + part);
            page.locator("#insights .card").first().waitFor();
            tour.show("insights-" + part + suffix, page);
        }
        page.navigate("/insights?period=all&view=coachee&coachee=0198c001-0000-7000-8000-000000000003");
        page.locator("#funnel").waitFor();
        tour.show("insights-coachee" + suffix, page);
        page.navigate("/insights?period=all&mark=stage.asked");
        page.locator("#behind-asks li").first().waitFor();
        tour.show("insights-behind" + suffix, page);
        page.navigate("/insights?tie=enemy&period=2099-01-01..2099-01-31");
        page.locator("#selection-unknown").waitFor();
        tour.show("insights-empty" + suffix, page);
        var empty = tour.open(size);
        test.signIn(empty, "anna");
        empty.navigate("/coach/programs");
        tour.show("programs-empty" + suffix, empty);
    }
}
