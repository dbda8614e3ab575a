package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.traudich.insights.Printing;
import de.traudich.insights.Selection;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.io.ByteArrayInputStream;

/// Prints what is selected, and says what it is doing: a large selection takes a moment.
final class PrintLink extends Div {

    private final Printing printing;
    private final Person coach;
    private final Language language;
    private final Anchor link = new Anchor();
    private final Paragraph said = new Paragraph();

    PrintLink(Printing printing, Person coach, InsightWords words) {
        this.printing = printing;
        this.coach = coach;
        this.language = words.language();
        link.setId("print");
        link.setText(getTranslation("analytics.print"));
        link.addClassName("button-link");
        link.getElement().addEventListener("click", _ -> said.setText(getTranslation("analytics.print.working")));
        said.setId("print-said");
        said.addClassNames("muted", "small");
        said.getElement().setAttribute("role", "status");
        addClassName("print");
        add(link, monthly(), said);
    }

    /// A mail once a month is switched on where all mail is.
    private Anchor monthly() {
        var monthly = new Anchor("reminders", getTranslation("analytics.print.monthly"));
        monthly.setId("monthly");
        return monthly;
    }

    void show(Selection selection) {
        said.setText("");
        link.setHref(DownloadHandler.fromInputStream(event -> print(event, selection))
                .whenComplete(done ->
                        said.setText(done ? getTranslation("analytics.print.done", name(selection)) : failed())));
    }

    private DownloadResponse print(DownloadEvent event, Selection selection) {
        try {
            var pdf = printing.pdf(coach, selection, language);
            return new DownloadResponse(new ByteArrayInputStream(pdf), name(selection), "application/pdf", pdf.length);
        } catch (RuntimeException broken) {
            event.getUI().access(() -> said.setText(failed()));
            throw broken;
        }
    }

    private String name(Selection selection) {
        return printing.fileName(coach, selection, language);
    }

    private String failed() {
        return getTranslation("analytics.print.failed");
    }
}
