package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockKind;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The middle of a room that is led by its agenda: the block, the coach's script, its time, and the next act.
final class BlockStage extends Section implements Stage {

    private final ControlDesk desk;
    private final AgendaDesk agenda;
    private final Span eyebrow = new Span();
    private final H2 title = new H2();
    private final Paragraph words = new Paragraph();
    private final Paragraph script = new Paragraph();
    private final Div note = new Div();
    private final BlockClock clock;
    private final BlockRound round;
    private final ControlAnswers answers;
    private final ControlCircles circles;
    private final ControlResolved resolved;
    private final BlockActs acts;
    private final BlockBar bar;
    private @Nullable ControlPicture shown;
    private boolean choosing;

    BlockStage(ControlDesks desks) {
        desk = desks.rounds();
        agenda = desks.agenda();
        clock = new BlockClock(agenda);
        answers = new ControlAnswers(desks.wall());
        circles = new ControlCircles(desks.circles());
        resolved = new ControlResolved(desks.wall());
        round = new BlockRound(desks.library(), () -> choosing(true));
        acts = new BlockActs(this, desk, agenda);
        bar = new BlockBar(acts, clock::pause, this::take);
        addClassNames("stage", "block-stage");
        eyebrow.addClassName("eyebrow");
        title.setId("stage-title");
        words.setId("room-reads");
        words.addClassNames("words", "keep-lines");
        script.setId("script");
        script.addClassName("keep-lines");
        var label = new Span(getTranslation("agenda.script"));
        label.addClassName("eyebrow");
        note.add(label, script);
        note.addClassNames("script", "well");
        var head = new Div(eyebrow, title, words);
        head.addClassName("head");
        var top = new Div(head, clock);
        top.addClassName("top");
        add(top, note, round, answers, circles, resolved, bar);
    }

    @Override
    public void show(ControlPicture picture) {
        if (!picture.sameStand(shown) || !sameBlock(picture)) {
            choosing = false;
            round.chooser().clear();
        }
        shown = picture;
        var steps = choosing ? new BlockSteps(BlockStep.CHOOSE, BlockStep.STAY) : BlockSteps.of(picture);
        var current = picture.agenda().agenda().current();
        heading(picture, current.or(() -> picture.agenda().agenda().next()));
        clock.show(current.orElse(null));
        round.show(picture, steps.primary() == BlockStep.CHOOSE, here(picture, current));
        answers.show(picture.sight());
        circles.show(picture.circles());
        resolved.show(picture.sight(), picture.paired());
        bar.show(picture, steps);
    }

    private boolean sameBlock(ControlPicture picture) {
        return shown != null
                && picture.agenda()
                        .agenda()
                        .current()
                        .map(Block::id)
                        .equals(shown.agenda().agenda().current().map(Block::id));
    }

    /// The round has its place in its own blocks, and wherever people are still out or guessing.
    private static boolean here(ControlPicture picture, Optional<Block> current) {
        return current.map(block -> block.kind().inRound()).orElse(true)
                || picture.step() == ControlStep.END
                || current.map(Block::kind).filter(BlockKind.REHEARSE::equals).isPresent()
                        && picture.step() == ControlStep.ASK;
    }

    private void heading(ControlPicture picture, Optional<Block> block) {
        var begun = picture.agenda().agenda().current().isPresent();
        eyebrow.setText(getTranslation(begun ? "agenda.now" : "agenda.first"));
        title.setText(block.map(one -> one.plan().title()).orElse(""));
        words.setText(block.map(one -> one.plan().text()).orElse(""));
        words.setVisible(!words.getText().isEmpty());
        script.setText(block.map(one -> one.plan().script()).orElse(""));
        note.setVisible(!script.getText().isEmpty());
    }

    private void choosing(boolean on) {
        choosing = on;
        if (shown != null) {
            show(shown);
        }
        if (on) {
            round.chooser().start();
        }
    }

    private void take(BlockStep step, Optional<Duration> length) {
        switch (step) {
            case CHOOSE -> choose();
            case STAY -> choosing(false);
            case ASK -> length.ifPresent(this::ask);
            default -> acts.take(step);
        }
    }

    /// The other button of an ask-out block offers another round: first which one.
    private void choose() {
        if (shown != null && !choosing && BlockSteps.of(shown).primary() != BlockStep.CHOOSE) {
            choosing(true);
        } else {
            round.chooser().read().ifPresent(exercise -> {
                choosing = false;
                desk.choose(exercise);
            });
        }
    }

    private void ask(Duration length) {
        if (shown == null || shown.round() == null) {
            return;
        }
        var asked = shown.round();
        shown.agenda()
                .agenda()
                .current()
                .ifPresentOrElse(block -> agenda.ask(block, asked, length), () -> desk.ask(asked, length));
    }

    @Override
    public void press(ControlKeys.Key key) {
        switch (key) {
            case NEXT -> bar.primary();
            case BACK -> bar.back();
            case PAUSE -> clock.pause();
            case PLUS -> clock.more(1);
            case MINUS -> clock.more(-1);
            case HELP -> {}
        }
    }
}
