package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.Block;
import de.traudich.workshops.Round;
import de.traudich.workshops.Tally;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says what a step of a block brings with it, and takes it; what cannot be taken back is asked about first.
final class BlockActs {

    private final Component speaker;
    private final ControlDesk desk;
    private final AgendaGo go;
    private @Nullable ControlPicture shown;
    private @Nullable Confirm asking;
    private BlockStep askedAbout = BlockStep.NONE;

    BlockActs(Component speaker, ControlDesk desk, AgendaDesk agenda) {
        this.speaker = speaker;
        this.desk = desk;
        go = new AgendaGo(speaker, agenda);
    }

    /// A question that is open stays true while it is read.
    void show(ControlPicture picture, BlockSteps steps) {
        shown = picture;
        if (asking != null) {
            asking.follow(steps.has(askedAbout), consequence(askedAbout));
        }
    }

    String label(BlockStep step) {
        return step == BlockStep.NEXT
                ? speaker.getTranslation(
                        "agenda.next", next().map(block -> block.plan().title()).orElse(""))
                : speaker.getTranslation("control.step." + step);
    }

    String consequence(BlockStep step) {
        if (shown == null) {
            return "";
        }
        return switch (step) {
            case NEXT -> next().map(this::onward).orElse("");
            case END ->
                speaker.getTranslation("control.consequence.END", shown.tally().stillOut());
            case COMPARE ->
                speaker.getTranslation("control.consequence.COMPARE", shown.missing())
                        + (shown.tally().enoughComparable() ? "" : " " + few());
            case SHOW_EXPECTED -> shown.tally().enoughPredictions() ? plain(step) : few();
            case SHOW_FEAR -> shown.tally().enoughFears() ? plain(step) : few();
            case CLOSE -> speaker.getTranslation("control.close.consequence");
            case OPEN, PREDICT, ASK, SHOW_COUNT -> plain(step);
            case CHOOSE, STAY, NONE -> "";
        };
    }

    private String plain(BlockStep step) {
        return speaker.getTranslation("control.consequence." + step);
    }

    private String few() {
        return speaker.getTranslation("control.consequence.few", Tally.ENOUGH);
    }

    private String onward(Block next) {
        var ends = shown != null && AgendaGo.ends(next, shown);
        return ends
                ? consequence(BlockStep.END)
                : speaker.getTranslation("agenda.next.minutes", next.plan().minutes());
    }

    /// What needs nothing but the press itself.
    void take(BlockStep step) {
        switch (step) {
            case OPEN -> desk.open();
            case NEXT -> next().ifPresent(this::go);
            case PREDICT -> round().ifPresent(desk::predict);
            case END -> round().ifPresent(round -> confirmed(step, out() > 0, () -> desk.end(round)));
            case COMPARE -> round().ifPresent(round -> confirmed(step, missing() > 0, () -> desk.reveal(round)));
            case SHOW_COUNT, SHOW_EXPECTED, SHOW_FEAR -> round().ifPresent(desk::reveal);
            case CLOSE -> confirmed(step, true, desk::close);
            case CHOOSE, ASK, STAY, NONE -> {}
        }
    }

    void go(Block block) {
        if (shown != null) go.to(block, shown);
    }

    private void confirmed(BlockStep step, boolean consequential, Runnable act) {
        if (consequential) {
            askedAbout = step;
            asking = new Confirm(question(step), consequence(step), label(step), act);
            asking.open();
        } else {
            act.run();
        }
    }

    private String question(BlockStep step) {
        return switch (step) {
            case CLOSE -> speaker.getTranslation("control.close.question");
            case COMPARE -> speaker.getTranslation("control.compare");
            default -> speaker.getTranslation("control.end");
        };
    }

    private int out() {
        return shown == null ? 0 : shown.tally().stillOut();
    }

    private int missing() {
        return shown == null ? 0 : shown.missing();
    }

    private Optional<Block> next() {
        return Optional.ofNullable(shown)
                .flatMap(picture -> picture.agenda().agenda().next());
    }

    private Optional<Round> round() {
        return Optional.ofNullable(shown).map(ControlPicture::round);
    }
}
