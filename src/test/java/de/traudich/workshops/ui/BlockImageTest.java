package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Illustration;
import de.traudich.workshops.Illustrations;
import de.traudich.workshops.Illustrations.Kept;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach shows with a block is seen on the wall and in every hand, and told to who cannot see it.
class BlockImageTest extends PhoneLedTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    @Autowired
    Illustrations illustrations;

    @Test
    void thePictureOfABlockIsOnPhonesAndOnTheWall() {
        var picture = bring("Zwei Bremsen an einem Rad");

        enter(room);
        shows(picture);
        UI.getCurrent().navigate("board/" + room.workshop.boardToken());

        shows(picture);
    }

    @Test
    void theNextBlockHasNoneAnyMore() {
        bring("Zwei Bremsen an einem Rad");
        led.plan(BlockKind.INPUT);
        enter(room);

        led.next();

        eventually(() -> assertThat(_find(Image.class)).isEmpty());
    }

    private Illustration bring(String alt) {
        var kept = (Kept.Picture) illustrations.keep(room.coach, PNG);
        var picture = new Illustration(kept.token(), alt);
        led.plan(new BlockDraft(BlockKind.INPUT, "Zwei Bremsen", 5, "", "", null, picture))
                .next();
        return picture;
    }

    private static void shows(Illustration picture) {
        var image = _get(Image.class);
        assertThat(image.getSrc()).isEqualTo(picture.address());
        assertThat(image.getAlt()).contains(picture.alt());
    }
}
