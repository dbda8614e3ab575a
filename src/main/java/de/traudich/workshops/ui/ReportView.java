package de.traudich.workshops.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.traudich.people.CurrentPerson;
import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.workshops.Report;
import de.traudich.workshops.Reports;
import de.traudich.workshops.SummingUp;
import de.traudich.workshops.Tally;
import de.traudich.workshops.WorkshopId;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/// What remains of a workshop, to read, to print and to take along. Unknown and somebody else's answer alike.
@Route("workshops/:id/report")
@RolesAllowed("COACH")
class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Reports reports;
    private final People people;
    private final CurrentPerson current;

    ReportView(Reports reports, People people, CurrentPerson current) {
        this.reports = reports;
        this.people = people;
        this.current = current;
        getContent().addClassNames("view", "report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var coach = current.get();
        getContent().removeAll();
        WorkshopAddress.id(event)
                .flatMap(id -> WorkshopAddress.known(() -> reports.of(id, coach)))
                .ifPresentOrElse(
                        report -> show(report, coach), () -> getContent().add(WorkshopAddress.absent(this)));
    }

    private void show(Report report, Person coach) {
        var id = report.workshop().id();
        var times = new WorkshopTimes(people.practice(coach.practice()).zone(), getLocale());
        var back = new RouterLink(
                getTranslation("report.back"),
                ControlRoomView.class,
                new RouteParameters("id", id.value().toString()));
        back.setId("back");
        var when = new Paragraph(times.say(report.workshop().startsAt()));
        when.addClassName("muted");
        var lead = new Paragraph(
                getTranslation("report.people", report.people(), report.rounds().size()));
        var head = new Div(back, new H1(report.workshop().title()), when, lead, files(id, coach));
        head.addClassName("stack");
        getContent().add(head);
        report.mood().ifPresent(this::mood);
        rounds(report);
        report.rounds().forEach(round -> getContent().add(new ReportRound(round)));
        quotes(report);
        var method = new Section(
                new H2(getTranslation("report.method")),
                new Paragraph(getTranslation("report.method.sentence", Tally.ENOUGH)),
                kept(report, times));
        method.addClassNames("card", "muted");
        getContent().add(method);
    }

    /// How long there is more than sums.
    private Paragraph kept(Report report, WorkshopTimes times) {
        var workshop = report.workshop();
        var key = workshop.summedUpAt() == null ? "report.kept" : "report.kept.over";
        var kept = new Paragraph(SummingUp.when(workshop)
                .map(at -> getTranslation(key, times.day(at)))
                .orElseGet(() -> getTranslation("report.kept.open", SummingUp.KEPT.toDays())));
        kept.setId("kept");
        return kept;
    }

    private Div files(WorkshopId id, Person coach) {
        var language = Language.of(getLocale());
        var files = new Div(
                file("pdf", "application/pdf", () -> reports.pdf(id, coach, language)),
                file(
                        "xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> reports.xlsx(id, coach, language)),
                file("csv", "text/csv;charset=utf-8", () -> reports.csv(id, coach, language)));
        files.addClassName("row");
        return files;
    }

    private Anchor file(String ending, String type, Supplier<byte[]> content) {
        var name = getTranslation("report.file") + "." + ending;
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
        var link = new Anchor(handler, getTranslation("report.file." + ending));
        link.setId("file-" + ending);
        link.addClassName("button-link");
        return link;
    }

    private void mood(Report.Shift shift) {
        var section = new Section(
                new H2(getTranslation("report.mood")),
                new Paragraph(getTranslation(
                        "report.mood.sentence", shift.people(), one(shift.before()), one(shift.after()))));
        section.setId("mood");
        section.addClassName("card");
        getContent().add(section);
    }

    private void rounds(Report report) {
        var comparable = report.rounds().stream()
                .filter(round -> round.shared().enoughComparable())
                .toList();
        if (comparable.size() > 1) getContent().add(new ReportRounds(comparable));
    }

    private String one(double number) {
        return String.format(Language.of(getLocale()).dates(), "%.1f", number);
    }

    private void quotes(Report report) {
        if (report.quotes().isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        report.quotes().forEach(quote -> list.add(new ListItem(getTranslation("control.quote", quote))));
        var section = new Section(new H2(getTranslation("report.quotes")), list);
        section.setId("quotes");
        section.addClassName("card");
        getContent().add(section);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workshops.page", getTranslation("report.title"));
    }
}
