package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.slider.IntegerSlider;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.asks.Asking;
import de.traudich.asks.Draft;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.contacts.RecipientGuard;
import de.traudich.contacts.RecipientKeys;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.shared.CommandId;
import de.traudich.shared.ui.Caution;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The ways out of an ask: done, not asked, thrown away, or somebody who must not be asked.
class LeavingAnAskTest extends AskSteps {

    @Autowired
    private Asking asking;

    @Autowired
    private RecipientGuard guard;

    @Autowired
    private RecipientKeys keys;

    @Test
    void anEmptyIdeaIsThrownAwayWithoutAQuestion() {
        open("person");

        _click(the(Button.class, "discard"));

        assertThat(path()).isEqualTo("today");
        assertThat(today.of(miriam.id())).isEmpty();
    }

    @Test
    void whatHasWordsIsAskedAboutFirst() {
        open("person");
        type(the(TextField.class, "whom"), "Verena");

        _click(the(Button.class, "discard"));
        assertThat(today.of(miriam.id())).hasSize(1);
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(path()).isEqualTo("today");
        assertThat(today.of(miriam.id())).isEmpty();
    }

    @Test
    void whatWasAskedMeanwhileCannotBeThrownAway() {
        open("person");
        asking.asked(CommandId.next(), ask, miriam.id());

        _click(the(Button.class, "discard"));

        assertThat(_find(Refusal.class))
                .extracting(Refusal::getText)
                .anyMatch(text -> text.contains("nicht mehr verwerfen"));
        assertThat(today.of(miriam.id())).hasSize(1);
    }

    @Test
    void doneLeadsToToday() {
        asking.notAsked(CommandId.next(), ask, miriam.id(), NotAskedReason.values()[0]);
        open("ask");

        _click(the(Button.class, "done"));

        assertThat(path()).isEqualTo("today");
    }

    @Test
    void whoDidNotAskIsNotAskedForTheWorstMoment() {
        asking.notAsked(CommandId.next(), ask, miriam.id(), NotAskedReason.values()[0]);
        open("ask");

        _assertNone(Component.class, spec -> spec.withId("dread-happened"));
        _assertNone(IntegerSlider.class, spec -> spec.withId("fear-peak"));
        _assertOne(TextArea.class, spec -> spec.withId("remark"));
    }

    @Test
    void whoMustNotBeAskedIsNamedWhereTheAddressStands() {
        var address = "verena@podcast.example";
        guard.bar(ute, List.of(keys.of(miriam, address).orElseThrow()));
        new SomeNotes(noting)
                .save(miriam, ask, new Setting("Verena", "", null, Channel.EMAIL, Tie.STRANGER, null, false));
        open("person");
        _assertNone(Paragraph.class, spec -> spec.withId("guard-person"));

        type(the(TextField.class, "address"), address);

        assertThat(the(Paragraph.class, "guard-person").getText()).isNotBlank();
    }

    @Test
    void askedTappedByMistakeIsTakenBack() {
        open("expectation");
        _click(the(Button.class, "keep-prediction"));
        press("go-ask");
        _click(the(Button.class, "asked"));

        _click(the(Button.class, "undo"));

        assertThat(asks.get(ask, miriam.id()).askedAt()).isNull();
        _assertOne(Button.class, spec -> spec.withId("asked"));
    }

    @Test
    void whatNobodyIsAskedForIsSaidOnceMoreWhereTheWordsAreTakenAlong() {
        new SomeNotes(noting).save(miriam, ask, new Draft("", "Kannst du mir 200 Euro leihen?", null, Set.of()));

        open("ask");

        assertThat(_get(Caution.class, spec -> spec.withId("pocket-caution"))
                        .getElement()
                        .getTextRecursively())
                .contains("Geld von Fremden");
    }

    @Test
    void everyListNamesTheSameDay() {
        asking.notAsked(CommandId.next(), ask, miriam.id(), NotAskedReason.values()[0]);

        UI.getCurrent().navigate("asks");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.startsWith("begonnen am"));
        UI.getCurrent().navigate("today");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.contains("begonnen am"));
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}
