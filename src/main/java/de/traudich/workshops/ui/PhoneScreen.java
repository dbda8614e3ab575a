package de.traudich.workshops.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.page.PageVisibility;
import com.vaadin.flow.signals.Signal;
import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.shared.ui.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Holds the panel of the current step; around it the header, a refusal, the way back and what is still open.
final class PhoneScreen extends Div implements PhoneHand.Screen {

    private final PhoneHand hand;
    private final PhoneVoice voice;
    private final ZoneId zone;
    private final Supplier<PhonePicture> newest;
    private final PhoneMemory memory = new PhoneMemory();
    private final PhonePace pace = new PhonePace();
    private final PhoneHeader header;
    private final Refusal refusal = new Refusal();
    private final Div slot = new Div();
    private final PhoneSaved saved;
    private final PhoneOpen open;
    private final PhoneField field = new PhoneField();
    private final Button back = new Button("", _ -> lookAt(null));
    private final Paragraph ahead = new Paragraph();
    private PhonePicture picture;
    private @Nullable PhonePanel panel;
    private @Nullable AskId opened;
    private boolean held;
    private boolean asleep;

    PhoneScreen(PhoneHand hand, PhoneVoice voice, ZoneId zone, Component language, Supplier<PhonePicture> newest) {
        this.hand = hand;
        this.voice = voice;
        this.zone = zone;
        this.newest = newest;
        picture = newest.get();
        header = new PhoneHeader(language);
        saved = new PhoneSaved(hand);
        open = new PhoneOpen(hand);
        slot.addClassName("slot");
        back.setId("back");
        back.addThemeVariants(ButtonVariant.TERTIARY);
        ahead.addClassNames("muted", "note");
        ahead.getElement().setAttribute("role", "status");
        addClassName("screen");
        add(header, refusal, slot, ahead, back, saved, open, field);
        hand.answerTo(this);
        voice.answerTo(this::heard);
        draw();
    }

    void show(PhonePicture incoming) {
        var next = pace.take(picture, memory.mend(incoming));
        if (next.movedOnFrom(picture)) hold(next);
        picture = next;
        draw();
    }

    /// Who is out or reporting finishes first; everybody else goes along with the room.
    private void hold(PhonePicture next) {
        opened = next.keeps(shown(), picture) instanceof AskId ask
                        && !next.step().equals(next.step(ask))
                ? ask
                : null;
        held = opened != null;
    }

    private PhoneStep shown() {
        return opened == null ? picture.step() : picture.step(opened);
    }

    /// What became of an answer to a block.
    private void heard(String sentence) {
        show(newest.get());
        refusal.say(sentence.isEmpty() ? "" : getTranslation(sentence));
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
        if (panel != null) panel.told(ask);
        refusal.say(sentence.isEmpty() ? "" : getTranslation(sentence));
    }

    @Override
    public void lookAt(@Nullable AskId ask) {
        opened = ask;
        held = false;
        if (ask == null) picture = pace.goOn(picture);
        refusal.clear();
        if (panel != null && !panel.follow(shown())) place(panel(shown()));
        draw();
    }

    @Override
    public void gone() {
        UI.getCurrent().navigate(JoinView.class);
    }

    private void draw() {
        var step = shown();
        setClassName("dark", step instanceof PhoneStep.Asking);
        header.show(step, hand.now());
        leading(opened != null, !placed(step) || held || pace.behind());
        saved.show(step.ask());
        field.show(step);
        open.show(opened == null ? picture.openBefore() : List.of());
    }

    /// The way back from what was opened by hand, or after the others from what was begun.
    private void leading(boolean away, boolean behind) {
        back.setVisible(away || behind);
        back.setText(getTranslation(behind ? "phone.block.go-on" : "phone.back"));
        ahead.setVisible(behind);
        ahead.setText(behind ? getTranslation("phone.block.ahead") : "");
    }

    /// False where something was begun in the panel that is there: it stays until that is done or left by hand.
    private boolean placed(PhoneStep step) {
        if (panel != null && panel.follow(step)) return true;
        if (panel != null && waits(panel)) return false;
        place(panel(step));
        return true;
    }

    private boolean waits(PhonePanel begun) {
        var blocks = picture.block() != null || begun instanceof PhoneBlockPanel;
        return blocks && !picture.closed() && begun.unfinished();
    }

    private void place(PhonePanel next) {
        var first = panel == null;
        panel = next;
        slot.removeAll();
        slot.add(next);
        refusal.clear();
        if (!first) next.announce();
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
            case PhoneStep.InBlock in -> PhoneBlocks.panel(in, hand, voice, zone);
            case PhoneStep.Closed closed -> new PhoneClosed(closed, hand, voice);
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

    /// Was away, or out of sight: the newest picture, and clocks that are set.
    void wake() {
        show(newest.get());
        header.wake(hand.now());
        if (panel != null) panel.wake();
    }
}
