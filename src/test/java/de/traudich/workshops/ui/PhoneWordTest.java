package de.traudich.workshops.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Word;
import org.junit.jupiter.api.Test;

/// One word for the cloud: typed, sent, changed, refused.
class PhoneWordTest extends PhoneLedTest {

    @Test
    void aWordIsSentChangedAndStillThereAfterARefresh() {
        enterIn(BlockKind.CLOUD);

        write("  Neugier ");
        tap("send");
        assertThat(screen()).contains("Neugier");
        assertThat(kept()).isEqualTo("Gespeichert ✓");
        tap("change-word");
        write("Mut");
        tap("send");
        reload(room);

        assertThat(screen()).contains("Mut");
        assertThat(kept()).isEqualTo("Gespeichert ✓");
        assertThat(answers().words()).containsExactly(new Word("Mut", 1, false));
    }

    @Test
    void whatIsTypedIsStillThereAfterARefreshAndNobodyElseHearsOfIt() {
        enterIn(BlockKind.CLOUD);

        write("zuver");
        reload(room);

        assertThat(_get(TextField.class).getValue()).isEqualTo("zuver");
        assertThat(answers().words()).isEmpty();
    }

    @Test
    void anEmptyWordAndOneThatIsTooLongAreRefusedAndStay() {
        enterIn(BlockKind.CLOUD);

        tap("send");
        assertThat(_get(TextField.class).getErrorMessage()).isEqualTo("Schreib zuerst ein Wort.");
        write("\u202e \u200b");
        tap("send");
        assertThat(_get(TextField.class).isInvalid()).isTrue();
        write("x".repeat(10_000));
        tap("send");

        assertThat(_get(TextField.class).getErrorMessage()).contains("30");
        assertThat(_get(TextField.class).getValue()).hasSize(10_000);
        assertThat(answers().count()).isZero();
    }

    @Test
    void markupIsAWordLikeAnyOther() {
        enterIn(BlockKind.CLOUD);

        write("<img src=x onerror=alert>\u202e");
        tap("send");

        assertThat(screen()).contains("<img src=x onerror=alert>");
        assertThat(answers().words().getFirst().text()).isEqualTo("<img src=x onerror=alert>");
    }

    @Test
    void aWordInTheWritingIsNotTornAwayAndCountsForAMinute() {
        enterIn(BlockKind.CLOUD, BlockKind.INPUT);
        var cloud = led.current();
        write("zuversichtlich");
        led.next();
        eventually(() -> assertThat(screen()).contains("Die anderen sind schon weiter", "Weiter mit den anderen"));

        tap("send");

        assertThat(screen()).contains("INPUT").doesNotContain("Die anderen sind schon weiter");
        led.go(cloud);
        assertThat(answers().words()).containsExactly(new Word("zuversichtlich", 1, false));
    }

    @Test
    void whoDoesNotWantToFinishTheWordGoesOnAndFindsItWhenTheRoomComesBack() {
        enterIn(BlockKind.CLOUD, BlockKind.INPUT);
        var cloud = led.current();
        write("zuver");
        led.next();
        eventually(() -> assertThat(screen()).contains("Weiter mit den anderen"));

        tap("back");
        assertThat(screen()).contains("INPUT");

        led.go(cloud);
        eventually(() -> assertThat(_get(TextField.class).getValue()).isEqualTo("zuver"));
    }

    private static void write(String text) {
        _setValue(_get(TextField.class), text, true);
        roundtrip();
    }

    /// Only what can be seen is found.
    private static String kept() {
        return _get(Paragraph.class, spec -> spec.withId("kept")).getText();
    }
}
