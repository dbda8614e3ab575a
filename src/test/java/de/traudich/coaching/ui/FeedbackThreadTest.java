package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.ViewTest;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Exchange.Message;
import de.traudich.coaching.Feedback;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.Role;
import de.traudich.shared.CommandId;
import de.traudich.shared.ui.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Words under a shared ask, as a coach writes them.
class FeedbackThreadTest extends ViewTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Feedback feedback;

    private Person ute;
    private Person miriam;
    private Asker ask;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        ask = cast.planned(miriam, "E01");
        ask.expect(20, 70);
        ask.answered(Outcome.NO);
        ask.fearAfter(30);
        ask.learn("Er war freundlich.", false);
        signIn(ute, Role.COACH);
    }

    @Test
    void aMessageIsWrittenUnderASharedAsk() {
        ask.show(Visibility.COACH);
        open(miriam.id());
        press("talk-");

        _setValue(message(), "Wie ging es dir danach?");
        press("send-");

        assertThat(_get(FeedbackThread.class).getElement().getTextRecursively()).contains("Wie ging es dir danach?");
        assertThat(feedback.of(new Feedback.Seat(ask.id(), miriam.id())).messages())
                .hasSize(1);
        assertThat(message().getValue()).isEmpty();
    }

    @Test
    void aMessageWithoutWordsOrOverItsLimitIsRefusedAndStays() {
        ask.show(Visibility.COACH);
        open(miriam.id());
        press("talk-");

        press("send-");
        assertThat(message().getErrorMessage()).isEqualTo("Schreib zuerst etwas.");
        _setValue(message(), "a".repeat(Message.MAX + 1));
        press("send-");

        assertThat(message().getErrorMessage()).contains("1.000 Zeichen");
        assertThat(message().getValue()).hasSize(Message.MAX + 1);
    }

    @Test
    void aMessageSentTooLateIsRefusedAndStays() {
        ask.show(Visibility.COACH);
        open(miriam.id());
        press("talk-");
        _setValue(message(), "Wie war es?");
        ask.show(Visibility.OUTCOME);

        press("send-");

        assertThat(_find(Refusal.class)).extracting(Refusal::getText).anyMatch(text -> text.contains("nicht mehr"));
        assertThat(message().getValue()).isEqualTo("Wie war es?");
    }

    @Test
    void aNewMessageIsMarkedUntilTheThreadIsOpened() {
        ask.show(Visibility.COACH);
        feedback.write(CommandId.next(), miriam, ask.id(), "Kurze Frage.");
        open(miriam.id());
        assertThat(talk()).isEqualTo("1 Nachricht · 1 neu");

        press("talk-");

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(talk()).isEqualTo("1 Nachricht");
        });
    }

    @Test
    void theCoacheeFindsTheMarkInTheListAndReadingTakesIt() {
        ask.show(Visibility.COACH);
        feedback.write(CommandId.next(), ute, ask.id(), "Wie war es?");
        signIn(miriam, Role.COACHEE);
        UI.getCurrent().navigate("asks");
        assertThat(_get(AskLine.class).getElement().getTextRecursively()).contains("1 neue Nachricht");
        UI.getCurrent().navigate("today");
        assertThat(_get(TodayView.class).getElement().getTextRecursively()).contains("1 neue Nachricht");
        UI.getCurrent().navigate("asks/" + ask.id().value() + "/person");
        assertThat(_get(AskHead.class).getElement().getTextRecursively()).contains("1 neue Nachricht");

        UI.getCurrent().navigate("asks/" + ask.id().value() + "/ask");

        UI.getCurrent().navigate("asks");
        assertThat(_get(AskLine.class).getElement().getTextRecursively()).doesNotContain("neue Nachricht");
    }

    private String talk() {
        return _get(Button.class, spec -> spec.withId(id("talk-"))).getText();
    }

    private TextArea message() {
        return _get(TextArea.class, spec -> spec.withId(id("message-")));
    }

    private void press(String what) {
        _click(_get(Button.class, spec -> spec.withId(id(what))));
    }

    private String id(String what) {
        return what + ask.id().value();
    }

    private static void open(PersonId coachee) {
        UI.getCurrent().navigate(CoacheeView.address(coachee));
    }
}
