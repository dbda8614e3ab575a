package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.people.Person;
import de.traudich.workshops.Illustrations.Kept;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/// Pictures of blocks are told by what is in the file.
@DatabaseTest
class IllustrationsTest {

    private static final String PNG = "89504E470D0A1A0A0000000D49484452";

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Illustrations illustrations;

    @Autowired
    Planning planning;

    @Autowired
    MutableClock clock;

    private Person coach;

    @BeforeEach
    void aCoach() {
        coach = cast.coach("Ute");
    }

    @ParameterizedTest
    @CsvSource({PNG + ", image/png", "FFD8FFE000104A464946, image/jpeg", "524946462400000057454250565038, image/webp"})
    void aPictureIsKeptAsWhatItIs(String file, String type) {
        var token = token(HexFormat.of().parseHex(file));

        assertThat(illustrations.find(token)).hasValueSatisfying(kept -> {
            assertThat(kept.mediaType()).isEqualTo(type);
            assertThat(kept.bytes()).isEqualTo(HexFormat.of().parseHex(file));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "GIF89a",
                "RIFF....WAVEfmt ",
                "%PDF-1.7",
                "ÿØ",
                ""
            })
    void whatIsNoPictureIsRefusedWhateverItIsCalled(String file) {
        assertThat(illustrations.keep(coach, file.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Kept.NoPicture());
    }

    @Test
    void twoMegabytesAreEnough() {
        var most = Arrays.copyOf(HexFormat.of().parseHex(PNG), Illustrations.BYTES_MAX);

        assertThat(illustrations.keep(coach, most)).isInstanceOf(Kept.Picture.class);
        assertThat(illustrations.keep(coach, Arrays.copyOf(most, most.length + 1)))
                .isEqualTo(new Kept.TooBig());
    }

    @Test
    void aBlockShowsItAndSoDoesItsCopy() {
        var picture = new Illustration(token(HexFormat.of().parseHex(PNG)), "Zwei Bremsen");
        var workshop = rooms.planned(coach);

        planning.add(workshop, coach, 0, input(picture));

        assertThat(planning.of(workshop, coach).getFirst().plan().picture()).isEqualTo(picture);
    }

    @Test
    void anotherPracticesPictureIsShownByNoBlock() {
        var picture = new Illustration(token(HexFormat.of().parseHex(PNG)), "Zwei Bremsen");
        var anton = cast.coach("Anton");
        var workshop = rooms.planned(anton);

        assertThatThrownBy(() -> planning.add(workshop, anton, 0, input(picture)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aPictureWithoutWordsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Illustration("t", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Illustration("t", "x".repeat(201)));
    }

    @Test
    void whatNoBlockShowsAfterADayGoesWithTheNextPicture() {
        var shown = token(HexFormat.of().parseHex(PNG));
        var forgotten = token(HexFormat.of().parseHex(PNG));
        planning.add(rooms.planned(coach), coach, 0, input(new Illustration(shown, "Zwei Bremsen")));
        clock.advance(Duration.ofHours(25));

        var newest = token(HexFormat.of().parseHex(PNG));

        assertThat(illustrations.find(shown)).isPresent();
        assertThat(illustrations.find(newest)).isPresent();
        assertThat(illustrations.find(forgotten)).isEmpty();
    }

    private String token(byte[] file) {
        return ((Kept.Picture) illustrations.keep(coach, file)).token();
    }

    private static BlockDraft input(Illustration picture) {
        return new BlockDraft(BlockKind.INPUT, "Bild", 5, "", "", null, picture);
    }
}
