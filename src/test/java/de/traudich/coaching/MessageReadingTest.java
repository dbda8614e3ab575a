package de.traudich.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.traudich.AtOnce;
import de.traudich.asks.Visibility;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Messages are sealed, and whoever opens somebody else's is written down.
class MessageReadingTest extends MessagesTest {

    @Autowired
    JdbcClient db;

    @Test
    void whatACoachReadsOfOthersIsWrittenDownEveryTime() {
        write(miriam, "Kurze Frage.");
        readBy(ute);
        readBy(ute);

        assertThat(readings()).singleElement().satisfies(reading -> {
            assertThat(reading.coach()).isEqualTo("Ute");
            assertThat(reading.what()).isEqualTo(SharedAsk.What.MESSAGES);
            assertThat(reading.times()).isEqualTo(2);
        });
    }

    @Test
    void ownWordsAndOnesOwnAskAreReadWithoutATrace() {
        write(ute, "Wie war es?");
        readBy(ute);
        readBy(miriam);

        assertThat(readings()).isEmpty();
    }

    @Test
    void whatIsOpenAlreadyIsNotReadAgain() {
        write(miriam, "Kurze Frage.");
        readBy(ute);
        var first = seenBy(ute).messages().getFirst().id();
        write(ute, "Gern.");
        var second = seenBy(ute).messages().getLast().id();

        assertThat(feedback.read(ute, ask.id(), Set.of(second))).containsOnly(Map.entry(second, "Gern."));
        assertThat(feedback.read(ute, ask.id(), Set.of())).isEmpty();

        assertThat(first).isNotEqualTo(second);
        assertThat(readings().getFirst().times()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void whoReadsWhileItIsTakenBackReadsWithATraceOrNotAtAll() {
        write(miriam, "Kurze Frage.");
        var messages = ids();

        var read = AtOnce.both(() -> feedback.read(ute, ask.id(), messages).size(), () -> {
            ask.show(Visibility.ONLY_ME);
            return 0;
        });

        assertThat(readings()).hasSize(read.getFirst());
    }

    @Test
    void aDumpHoldsNoWordOfAMessage() {
        write(miriam, "Streng geheime Frage.");
        write(ute, "Streng geheime Antwort.");

        assertThat(Dump.of(db, "feedback", ask.id().value())).isNotEmpty().doesNotContain("geheim", "Frage", "Antwort");
        assertThat(readBy(miriam)).containsExactly("Streng geheime Frage.", "Streng geheime Antwort.");
    }

    @Test
    void aMessageMovedToAnotherPlaceDoesNotOpen() {
        write(miriam, "Kurze Frage.");
        write(miriam, "Noch eine.");
        var two = ids().stream().map(MessageId::value).toList();
        db.sql("update feedback f join feedback o on o.id = :other set f.sealed = o.sealed where f.id = :id")
                .param("id", two.getFirst())
                .param("other", two.getLast())
                .update();

        assertThatThrownBy(() -> readBy(miriam)).hasMessageContaining("cannot open feedback.sealed");
    }
}
