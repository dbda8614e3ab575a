package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import de.traudich.Room;
import de.traudich.shared.ui.Refusal;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Illustrations;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// An input block gets a picture.
class PictureFieldTest extends AgendaTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    private Room room;

    @BeforeEach
    void openAnInput() {
        room = edit(plan(rooms.open(), block(BlockKind.INPUT, "Bild", 5)));
        press("open-1");
    }

    @Test
    void aPictureWithWordsIsKeptWithItsBlock() {
        upload(PNG);
        assertThat(_get(Image.class).getSrc()).startsWith("picture/");

        _setValue(field("picture-alt"), "Zwei Bremsen");
        _click(button("block-save"));

        assertThat(block(room, "Bild").plan().picture()).isNotNull().satisfies(picture -> assertThat(picture.alt())
                .isEqualTo("Zwei Bremsen"));
    }

    @Test
    void withoutWordsForWhoCannotSeeItNothingIsSaved() {
        upload(PNG);

        _click(button("block-save"));

        assertThat(field("picture-alt").getErrorMessage()).isEqualTo("Beschreib das Bild mit 1 bis 200 Zeichen.");
        assertThat(block(room, "Bild").plan().picture()).isNull();
    }

    @Test
    void whatIsNoPictureOrTooBigIsSaidAndTheFormerOneStays() {
        upload(PNG);
        var before = _get(Image.class).getSrc();

        upload("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8));
        assertThat(_get(Refusal.class).getText()).startsWith("Das ist kein PNG, JPEG oder WebP.");
        upload(Arrays.copyOf(PNG, Illustrations.BYTES_MAX + 1));
        assertThat(_get(Refusal.class).getText()).startsWith("Das Bild ist größer als 2 MB.");

        assertThat(_get(Image.class).getSrc()).isEqualTo(before);
    }

    @Test
    void aPictureIsTakenOffAgain() {
        upload(PNG);
        _setValue(field("picture-alt"), "Zwei Bremsen");
        _click(button("block-save"));
        press("open-1");

        _click(button("picture-remove"));
        _assertNone(Image.class);
        _click(button("block-save"));

        assertThat(block(room, "Bild").plan().picture()).isNull();
    }

    private static void upload(byte[] file) {
        UploadKt._upload(_get(Upload.class), "bild.png", file);
        roundtrip();
    }
}
