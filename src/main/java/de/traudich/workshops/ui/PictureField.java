package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import de.traudich.shared.PlainText;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.Illustration;
import de.traudich.workshops.Illustrations;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A picture and the words for who cannot see it. What does not fit is said and changes nothing.
final class PictureField extends Div {

    private final Function<byte[], Illustrations.Kept> keep;
    private final Upload upload = new Upload(this::receive);
    private final Image preview = new Image();
    private final Button remove = new Button(getTranslation("picture.remove"), _ -> show(null));
    private final TextField alt = new TextField(getTranslation("picture.alt"));
    private final Refusal refusal = new Refusal();
    private @Nullable String token;

    PictureField(Function<byte[], Illustrations.Kept> keep) {
        this.keep = keep;
        addClassNames("picture-field", "stack");
        var label = new Span(getTranslation("picture.label"));
        label.addClassName("field-label");
        preview.setId("block-picture");
        remove.setId("picture-remove");
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        alt.setId("picture-alt");
        alt.setHelperText(getTranslation("picture.alt.help", Illustration.ALT_MAX));
        alt.setRequiredIndicatorVisible(true);
        alt.setManualValidation(true);
        alt.setValueChangeMode(ValueChangeMode.LAZY);
        compose();
        add(label, preview, upload, refusal, alt, remove);
        show(null);
    }

    private void compose() {
        var choose = new Button(getTranslation("picture.choose"));
        choose.setId("picture-choose");
        upload.setId("picture-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Illustrations.BYTES_MAX);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Paragraph(getTranslation("picture.drop")));
        upload.setI18n(
                new UploadI18N().setError(new UploadI18N.Error().setFileIsTooBig(getTranslation("picture.too-big"))));
        upload.addFileRejectedListener(_ -> refusal.say(getTranslation("picture.too-big")));
    }

    /// Outside of the session's lock. One byte more than allowed is enough to know.
    private void receive(UploadEvent event) throws IOException {
        try (var stream = event.getInputStream()) {
            var kept = keep.apply(stream.readNBytes(Illustrations.BYTES_MAX + 1));
            event.getUI().access(() -> received(kept));
        }
    }

    private void received(Illustrations.Kept kept) {
        upload.clearFileList();
        refusal.clear();
        switch (kept) {
            case Illustrations.Kept.Picture(var brought) -> bring(brought);
            case Illustrations.Kept.TooBig() -> refusal.say(getTranslation("picture.too-big"));
            case Illustrations.Kept.NoPicture() -> refusal.say(getTranslation("picture.unknown"));
        }
    }

    private void bring(String brought) {
        token = brought;
        draw();
        alt.focus();
    }

    void show(@Nullable Illustration picture) {
        token = picture == null ? null : picture.token();
        alt.setValue(picture == null ? "" : picture.alt());
        alt.setInvalid(false);
        refusal.clear();
        draw();
    }

    private void draw() {
        var there = token != null;
        preview.setVisible(there);
        alt.setVisible(there);
        remove.setVisible(there);
        if (there) {
            preview.setSrc("picture/" + token);
            preview.setAlt(alt.getValue());
        }
    }

    boolean holds() {
        var words = PlainText.line(alt.getValue());
        var fits = token == null || !words.isEmpty() && PlainText.length(words) <= Illustration.ALT_MAX;
        alt.setErrorMessage(getTranslation("picture.alt.wrong", Illustration.ALT_MAX));
        alt.setInvalid(!fits);
        return fits;
    }

    Optional<Illustration> read() {
        return Optional.ofNullable(token).map(one -> new Illustration(one, alt.getValue()));
    }

    boolean differs(@Nullable Illustration kept) {
        return !Objects.equals(token, kept == null ? null : kept.token())
                || token != null && kept != null && !alt.getValue().equals(kept.alt());
    }
}
