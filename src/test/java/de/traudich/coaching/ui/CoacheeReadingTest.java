package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.button.Button;
import de.traudich.asks.Draft;
import de.traudich.asks.Noting;
import de.traudich.asks.SomeNotes;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.SharedAsk;
import de.traudich.coaching.Sharing;
import de.traudich.coaching.SomeWords;
import de.traudich.shared.CommandId;
import de.traudich.shared.ui.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A coach opens words and messages: by a tap, with a trace, and only as long as they are shared.
class CoacheeReadingTest extends CoacheePageTest {

    @Autowired
    private Sharing sharing;

    @Autowired
    private Feedback feedback;

    @Autowired
    private Noting noting;

    @Test
    void aReadingShowsHomeworkDraftAndWhatWasDreadedAndIsOneLineInTheBook() {
        noted();
        ask.show(Visibility.COACH);
        open(miriam.id());

        press("read-");

        assertThat(page())
                .contains("mark-whom", "mark-sources", "mark-known", "mark-why", "mark-plan-when", "mark-plan-then")
                .contains("Betreff: mark-subject", "mark-body", "mark-next", "mark-remark", "Er war freundlich.")
                .doesNotContain(SomeWords.ADDRESS);
        assertThat(readings()).isEqualTo(1);
    }

    @Test
    void aDraftOfAnAskThatIsStillComingUpIsReadToo() {
        var planned = cast.planned(miriam, "E02");
        SomeWords.before(noting, miriam, planned.id());
        planned.show(Visibility.COACH);
        open(miriam.id());

        _click(_get(Button.class, spec -> spec.withId("read-" + planned.id().value())));

        assertThat(page()).contains("mark-body", "mark-dread · für wie wahrscheinlich gehalten: 60", "mark-belief");
    }

    @Test
    void whatIsRewrittenWhileItIsOpenClosesAndSaysSo() {
        noted();
        ask.show(Visibility.COACH);
        open(miriam.id());
        press("read-");

        new SomeNotes(noting).save(miriam, ask.id(), Draft.NONE);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(page()).doesNotContain("mark-body", "mark-sources");
        });
        assertThat(_find(Refusal.class)).extracting(Refusal::getText).anyMatch(text -> text.contains("geändert"));
        press("read-");
        assertThat(page()).contains("mark-sources").doesNotContain("mark-body", "geändert");
        assertThat(sharing.of(miriam.id())
                        .asks()
                        .getFirst()
                        .readings()
                        .getFirst()
                        .times())
                .isEqualTo(2);
    }

    @Test
    void openingTheThreadIsAReadingAndSoIsWhatComesIn() {
        ask.show(Visibility.COACH);
        feedback.write(CommandId.next(), miriam, ask.id(), "Kurze Frage.");
        open(miriam.id());
        assertThat(readings()).isZero();

        press("talk-");
        assertThat(messagesRead()).isEqualTo(1);
        feedback.write(CommandId.next(), ute, ask.id(), "Gern.");
        feedback.write(CommandId.next(), miriam, ask.id(), "Danke.");

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(page()).contains("Kurze Frage.", "Gern.", "Danke.");
            assertThat(messagesRead()).isEqualTo(2);
        });
    }

    @Test
    void takenBackTheOpenWordsAndTheThreadAreGone() {
        noted();
        ask.show(Visibility.COACH);
        feedback.write(CommandId.next(), miriam, ask.id(), "Kurze Frage.");
        open(miriam.id());
        press("read-");
        press("talk-");
        assertThat(page()).contains("Er war freundlich.", "mark-body", "Kurze Frage.");

        ask.show(Visibility.ONLY_ME);

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(page())
                    .contains("Mehr ist nicht geteilt.")
                    .doesNotContain("freundlich", "mark-", "Kurze Frage", "Nein");
        });
        _assertNone(FeedbackThread.class);
    }

    @Test
    void whoTapsTooLateIsToldAndReadsNothing() {
        ask.show(Visibility.COACH);
        open(miriam.id());
        ask.show(Visibility.OUTCOME);

        press("read-");

        assertThat(_find(Refusal.class)).extracting(Refusal::getText).contains("Das ist nicht mehr geteilt.");
        assertThat(page()).doesNotContain("freundlich");
        assertThat(readings()).isZero();
    }

    @Test
    void wordsAreOpenedByATapThatIsWrittenDown() {
        ask.show(Visibility.COACH);
        open(miriam.id());
        assertThat(page()).doesNotContain("freundlich");
        assertThat(readings()).isZero();

        press("read-");

        assertThat(page()).contains("Er war freundlich.");
        assertThat(readings()).isEqualTo(1);
        press("read-");
        assertThat(page()).doesNotContain("freundlich");
    }

    /// Something in every field, though the ask was made already: the expectation stays as it was.
    private void noted() {
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.SETTING);
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.HOMEWORK);
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.DRAFT);
        new SomeNotes(noting).save(miriam, ask.id(), SomeWords.AFTERMATH);
    }

    private int messagesRead() {
        return sharing.of(miriam.id()).asks().getFirst().readings().stream()
                .filter(reading -> reading.what() == SharedAsk.What.MESSAGES)
                .mapToInt(SharedAsk.Reading::times)
                .sum();
    }

    private long readings() {
        return sharing.of(miriam.id()).asks().getFirst().readings().size();
    }
}
