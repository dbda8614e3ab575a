package de.traudich.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.signals.Signal;
import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.shared.ui.Refusal;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Holds the panel of the current step; around it the header, a refusal, the way back and what is still open.
final class PhoneScreen extends Div implements PhoneHand.Screen {

    private final PhoneHand hand;
    private final Supplier<PhonePicture> newest;
    private final PhoneMemory memory = new PhoneMemory();
    private final PhoneHeader header;
    private final Refusal refusal = new Refusal();
    private final Div slot = new Div();
    private final PhoneSaved saved;
    private final PhoneOpen open;
    private final PhoneField field = new PhoneField();
    private final Button back = new Button(getTranslation("phone.back"), _ -> lookAt(null));
    private PhonePicture picture;
    private @Nullable PhonePanel panel;
    private @Nullable AskId opened;
    private boolean asleep;

    PhoneScreen(PhoneHand hand, Component language, Supplier<PhonePicture> newest) {
        this.hand = hand;
        this.newest = newest;
        picture = newest.get();
        header = new PhoneHeader(language);
        saved = new PhoneSaved(hand);
        open = new PhoneOpen(hand);
        slot.addClassName("slot");
        back.setId("back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("screen");
        add(header, refusal, slot, back, saved, open, field);
        hand.answerTo(this);
        draw();
    }

    void show(PhonePicture incoming) {
        var next = memory.mend(incoming);
        if (next.movedOnFrom(picture)) opened = null;
        picture = next;
        draw();
    }

    void show(PhoneCount count) {
        header.show(count);
    }

    @Override
    public void show(Ask ask, String sentence) {
        if (!sentence.isEmpty()) show(newest.get());
        picture = picture.with(old -> {
            if (!old.id().equals(ask.id())) return old;
            memory.keep(old, ask);
            return ask;
        });
        if (opened != null && picture.step().equals(picture.step(opened))) opened = null;
        draw();
        refusal.say(sentence.isEmpty() ? "" : getTranslation(sentence));
    }

    @Override
    public void lookAt(@Nullable AskId ask) {
        opened = ask;
        refusal.clear();
        draw();
    }

    @Override
    public void gone() {
        UI.getCurrent().navigate(JoinView.class);
    }

    private void draw() {
        var step = opened == null ? picture.step() : picture.step(opened);
        setClassName("dark", step instanceof PhoneStep.Asking);
        header.show(step, hand.now());
        place(step);
        back.setVisible(opened != null);
        saved.show(step.ask());
        field.show(step);
        open.show(opened == null ? picture.openBefore() : List.of());
    }

    private void place(PhoneStep step) {
        if (panel != null && panel.follow(step)) return;
        var first = panel == null;
        panel = panel(step);
        slot.removeAll();
        slot.add(panel);
        refusal.clear();
        if (!first) panel.announce();
    }

    private PhonePanel panel(PhoneStep step) {
        return switch (step) {
            case PhoneStep.Lobby lobby -> new PhoneLobby(lobby);
            case PhoneStep.Chosen chosen -> new PhoneLobby(chosen);
            case PhoneStep.Between between -> new PhoneLobby(between);
            case PhoneStep.Predict predict -> new PhonePredict(predict, hand);
            case PhoneStep.Prepare prepare -> new PhonePrepare(prepare, hand);
            case PhoneStep.Asking asking -> new PhoneAsking(asking, hand);
            case PhoneStep.Report report -> new PhoneOutcome(report, hand);
            case PhoneStep.Waiting waiting -> new PhoneWaiting(waiting, hand);
            case PhoneStep.Result result -> new PhoneResult(result, hand);
            case PhoneStep.NotAsked notAsked -> new PhoneNotAsked(notAsked);
            case PhoneStep.Over over -> new PhoneOver(over, hand);
            case PhoneStep.Closed closed -> new PhoneClosed(closed, hand);
        };
    }

    /// A phone in a pocket sleeps: woken up, it asks for the newest picture and sets its clocks.
    @Override
    protected void onAttach(AttachEvent attached) {
        var visibility = attached.getUI().getPage().pageVisibilitySignal();
        Signal.effect(this, () -> {
            var hidden = visibility.get() == PageVisibility.HIDDEN;
            if (asleep && !hidden) wake();
            asleep = hidden;
        });
    }

    private void wake() {
        show(newest.get());
        header.wake(hand.now());
        if (panel != null) panel.wake();
    }
}
