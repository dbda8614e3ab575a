package de.traudich.asks;

import static de.traudich.Asker.SAVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.traudich.Asker;
import de.traudich.DatabaseTest;
import de.traudich.Room;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What people write: up to the limit, cleaned, theirs to release and to take back.
@DatabaseTest
class LearningTest {

    @Autowired
    Room.Rooms rooms;

    private Room room;
    private Asker miriam;

    @BeforeEach
    void aRoundIsAsking() {
        room = rooms.open("Miriam").asking();
        miriam = room.asker("Miriam");
    }

    @Test
    void emojiAreKeptUpToExactlyTheLimit() {
        var learned = "😀".repeat(Ask.LEARNED_MAX);
        var opening = "👩🏽‍🚀".repeat(Ask.OPENING_MAX / 4);

        assertThat(miriam.learn(learned, false)).isEqualTo(SAVED);
        assertThat(miriam.asking().open(miriam.id(), miriam.who(), opening)).isEqualTo(SAVED);

        assertThat(miriam.ask().learned()).isEqualTo(learned);
        assertThat(miriam.ask().opening()).isEqualTo(opening);
    }

    @Test
    void oneMoreIsRefusedAndNothingChanges() {
        miriam.learn("Fragen kostet nichts.", false);

        assertThatIllegalArgumentException().isThrownBy(() -> miriam.learn("😀".repeat(Ask.LEARNED_MAX + 1), true));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> miriam.asking().open(miriam.id(), miriam.who(), "a".repeat(Ask.OPENING_MAX + 1)));

        assertThat(miriam.ask().learned()).isEqualTo("Fragen kostet nichts.");
        assertThat(miriam.ask().opening()).isEmpty();
    }

    @Test
    void whatDrawsNothingIsNotKept() {
        miriam.learn(" Mut\u202E tut\u200B\r\ngut \u0000", false);

        assertThat(miriam.ask().learned()).isEqualTo("Mut tut\ngut");
    }

    @Test
    void aReleasedSentenceIsOnTheWallUntilTakenBack() {
        miriam.learn("Fragen kostet nichts.", true);
        assertThat(room.scene().quotes(false)).hasSize(1);

        miriam.learn("Fragen kostet nichts.", false);

        assertThat(room.scene().quotes(false)).isEmpty();
    }

    @Test
    void nothingWrittenIsNothingReleased() {
        miriam.learn(" \u00A0\u200B ", true);

        assertThat(miriam.ask().released()).isFalse();
    }
}
