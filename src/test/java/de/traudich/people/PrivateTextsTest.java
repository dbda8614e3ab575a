package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is sealed for one person in one cell opens there and nowhere else.
@DatabaseTest
class PrivateTextsTest {

    private static final String PLACE = "contact.name";

    @Autowired
    Cast cast;

    @Autowired
    PrivateTexts texts;

    @Autowired
    PersonKeyRepository keys;

    @Autowired
    Clock clock;

    private final UUID row = Ids.next();
    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coach("Miriam");
    }

    @Test
    void whatWasSealedOpensAgain() {
        var sealed = texts.of(miriam).seal(PLACE, row, "Verena 🎙");

        assertThat(texts.of(miriam).open(PLACE, row, sealed)).isEqualTo("Verena 🎙");
        assertThat(sealed).isNotEqualTo("Verena 🎙".getBytes(StandardCharsets.UTF_8));
        assertThat(texts.of(miriam).seal(PLACE, row, "Verena 🎙")).isNotEqualTo(sealed);
    }

    @Test
    void nothingNeedsNoSeal() {
        assertThat(texts.of(miriam).seal(PLACE, row, "")).isNull();
        assertThat(texts.of(miriam).open(PLACE, row, null)).isEmpty();
    }

    @Test
    void inAnotherCellOrAnotherHandItStaysSealed() {
        var sealed = texts.of(miriam).seal(PLACE, row, "Verena");

        assertThatThrownBy(() -> texts.of(miriam).open("contact.met", row, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> texts.of(miriam).open(PLACE, Ids.next(), sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> texts.of(cast.coach("Ute")).open(PLACE, row, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theFirstKeyStays() {
        var sealed = texts.of(miriam).seal(PLACE, row, "Verena");

        assertThat(keys.add(miriam, new byte[] {1}, clock.instant())).isFalse();
        assertThat(texts.of(miriam).open(PLACE, row, sealed)).isEqualTo("Verena");
    }

    @Test
    void withoutTheSecretTheDatabaseOpensNothing() throws Exception {
        texts.of(miriam).seal(PLACE, row, "Verena");
        var thief = new PrivateTexts(keys, new Seal("another secret", Path.of(".")), clock);

        assertThatThrownBy(() -> thief.of(miriam)).hasMessageContaining("secret");
    }
}
