package de.traudich.contacts.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import de.traudich.contacts.Card;
import de.traudich.contacts.Contacts;
import de.traudich.contacts.Importing;
import de.traudich.contacts.transfer.ContactFile;
import de.traudich.contacts.transfer.Reading;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Person;
import de.traudich.shared.ui.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;

/// Contacts out of a file: first what would happen, then a tap. The file itself is not kept.
@Route("contacts/import")
@RolesAllowed({"COACH", "COACHEE"})
class ImportView extends Composite<Div> implements HasDynamicTitle {

    private final Importing importing;
    private final Person me;
    private final Refusal refusal = new Refusal();
    private final Upload upload = new Upload(this::receive);
    private final ImportPreview preview = new ImportPreview();
    private final Button bring = new Button(getTranslation("import.bring"), _ -> bring());
    private final Paragraph done = new Paragraph();
    private List<Card> cards = List.of();

    ImportView(Importing importing, CurrentPerson current) {
        this.importing = importing;
        this.me = current.get();
        var back = new RouterLink(getTranslation("contacts.back"), ContactsView.class);
        back.addClassName("back");
        var lead = new Paragraph(getTranslation("import.lead"));
        lead.addClassNames("muted", "measure");
        bring.setId("bring");
        bring.addThemeVariants(ButtonVariant.PRIMARY);
        bring.setDisableOnClick(true);
        bring.setVisible(false);
        done.setId("done");
        done.addClassName("done");
        done.getElement().setAttribute("role", "status");
        compose();
        getContent().addClassNames("view", "contact-import");
        getContent().add(back, new H1(getTranslation("import.title")), lead, upload, refusal, done, preview, bring);
    }

    private void compose() {
        var choose = new Button(getTranslation("import.choose"));
        choose.setId("choose");
        upload.setId("upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ContactFile.BYTES_MAX);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Paragraph(getTranslation("import.drop")));
        upload.setI18n(
                new UploadI18N().setError(new UploadI18N.Error().setFileIsTooBig(getTranslation("import.too-big"))));
        upload.addFileRejectedListener(_ -> refusal.say(getTranslation("import.too-big")));
    }

    /// Outside of the session's lock. One byte more than allowed is enough to know.
    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var reading = ContactFile.read(stream.readNBytes(ContactFile.BYTES_MAX + 1));
            event.getUI().access(() -> show(reading));
        }
    }

    private void show(Reading reading) {
        upload.clearFileList();
        refusal.clear();
        done.setText("");
        preview.clear();
        bring.setVisible(false);
        switch (reading) {
            case Reading.Read(var read, var skipped) -> preview(read, skipped);
            case Reading.TooBig() -> refusal.say(getTranslation("import.too-big"));
            case Reading.TooMany() -> refusal.say(getTranslation("import.too-many", String.valueOf(Contacts.MOST)));
            case Reading.Empty() -> refusal.say(getTranslation("import.nobody"));
            case Reading.Unknown() -> refusal.say(getTranslation("import.unknown"));
            case Reading.NoColumns() -> refusal.say(getTranslation("import.no-columns"));
            case Reading.Broken(var line) -> refusal.say(getTranslation("import.broken", String.valueOf(line)));
        }
    }

    private void preview(List<Card> read, int skipped) {
        cards = read;
        var lines = importing.preview(me, read);
        preview.show(lines, skipped);
        bring.setEnabled(true);
        bring.setVisible(lines.stream().anyMatch(line -> line.state() != Importing.State.UNCHANGED));
    }

    private void bring() {
        var brought = importing.bring(me, cards);
        preview.clear();
        bring.setVisible(false);
        done.setText(getTranslation("import.done", brought.added(), brought.changed()));
        if (brought.leftOut() > 0) {
            refusal.say(getTranslation("import.left-out", brought.leftOut(), String.valueOf(Contacts.MOST)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("import.page");
    }
}
