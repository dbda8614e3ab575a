package de.traudich.contacts.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.traudich.contacts.Contact;
import de.traudich.contacts.Touch;
import de.traudich.contacts.transfer.ContactExport;
import de.traudich.shared.Language;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Supplier;

/// All contacts as a file, read anew whenever somebody takes one.
final class ExportLinks extends Div {

    ExportLinks(Supplier<List<Contact>> contacts, Supplier<List<Touch>> touches) {
        addClassNames("row", "export");
        var language = Language.of(getLocale());
        var words = new Paragraph(getTranslation("contacts.export"));
        words.addClassNames("muted", "small");
        add(
                words,
                link("vcard", "vcf", "text/vcard", () -> ContactExport.vcard(contacts.get())),
                link("csv", "csv", "text/csv", () -> ContactExport.csv(contacts.get(), language)),
                link("touches", "csv", "text/csv", () -> ContactExport.interactions(touches.get(), language)));
    }

    private Anchor link(String kind, String ending, String type, Supplier<byte[]> content) {
        var name = kind.equals("touches") ? "contacts.export.touches.file" : "contacts.export.file";
        var file = getTranslation(name) + "." + ending;
        var handler = DownloadHandler.fromInputStream(_ -> {
            var bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), file, type + ";charset=utf-8", bytes.length);
        });
        var link = new Anchor(handler, getTranslation("contacts.export." + kind));
        link.setId("export-" + kind);
        link.addClassName("button-link");
        return link;
    }
}
