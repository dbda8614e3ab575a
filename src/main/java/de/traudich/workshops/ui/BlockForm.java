package de.traudich.workshops.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.exercises.Exercise;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.Removal;
import java.util.List;

/// One block of the plan, open for changes. While it is open nothing in it is touched from outside: what somebody else
/// has made of the block meanwhile stands above it, and the coach decides.
final class BlockForm extends Div {

    /// What the list does after a verb.
    interface Host {

        /// The form has done its work; the sentence says what.
        void done(String sentence);

        /// What was shown is no longer how it stands.
        void refresh();

        /// A new block with these words, where the removed one was.
        void again(BlockDraft plan);
    }

    private final PlanDesk desk;
    private final Host host;
    private final BlockFields fields;
    private final Paragraph meanwhile = new Paragraph();
    private final Button theirs = button("block-theirs", "agenda.take-theirs", this::takeTheirs);
    private final Button save = button("block-save", "agenda.save", this::save);
    private final Button skip = button("block-skip", "agenda.skip", this::skip);
    private final Button reset = button("block-reset", "agenda.reset", this::askReset);
    private final Button remove = button("block-remove", "agenda.remove", () -> remove(false));
    private final Div notice = new Div(meanwhile, theirs);
    private Block block;
    private BlockDraft seen;
    private boolean gone;

    BlockForm(Block block, PlanDesk desk, List<Exercise> library, Host host) {
        this.block = block;
        this.desk = desk;
        this.host = host;
        seen = block.plan();
        fields = new BlockFields(block.kind(), new BlockExercise(library), new PictureField(desk::picture));
        fields.show(seen);
        addClassName("block-form");
        meanwhile.setId("block-meanwhile");
        notice.addClassNames("notice", "row");
        notice.getElement().setAttribute("role", "status");
        notice.setVisible(false);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(fields.oneLiners()).resetFocusOnActiveElement();
        var cancel = button("block-cancel", "control.cancel", () -> host.done(""));
        var buttons = new Div(save, cancel, skip, reset, remove);
        buttons.addClassName("row");
        add(notice, fields, buttons);
    }

    private Button button(String id, String key, Runnable verb) {
        var button = new Button(getTranslation(key), _ -> verb.run());
        button.setId(id);
        return button;
    }

    void start() {
        fields.start();
    }

    /// How the block stands now.
    void follow(Block newest, AgendaPicture.Stand stand, boolean over) {
        block = newest;
        gone = false;
        var changed = !newest.plan().equals(seen);
        notice.setVisible(changed);
        theirs.setVisible(changed);
        if (changed) {
            var plan = newest.plan();
            meanwhile.setText(getTranslation("agenda.meanwhile", plan.title(), plan.minutes()));
        }
        save.setText(getTranslation(changed ? "agenda.keep-mine" : "agenda.save"));
        skip.setText(getTranslation(newest.skipped() ? "agenda.unskip" : "agenda.skip"));
        skip.setVisible(!newest.begun() && !over);
        reset.setVisible(newest.begun() && !over);
        remove.setVisible(!over);
        remove.setEnabled(stand != AgendaPicture.Stand.NOW);
        remove.setTooltipText(stand == AgendaPicture.Stand.NOW ? getTranslation("agenda.remove.now") : "");
        save.setVisible(!over);
        fields.lock(over);
    }

    /// Somebody has removed the block; the words are still here.
    void removed() {
        gone = true;
        notice.setVisible(true);
        theirs.setVisible(false);
        meanwhile.setText(getTranslation("agenda.gone"));
        save.setText(getTranslation("agenda.insert-again"));
        skip.setVisible(false);
        reset.setVisible(false);
        remove.setVisible(false);
    }

    boolean unsaved() {
        return fields.differ(seen);
    }

    private void takeTheirs() {
        seen = block.plan();
        fields.show(seen);
        host.refresh();
    }

    /// Pressed with the other's words in view, it is the coach's decision to replace them.
    private void save() {
        fields.read().ifPresent(plan -> {
            if (gone) {
                host.again(plan);
            } else if (desk.change(block.id(), block.plan(), plan)) {
                seen = plan;
                host.done(getTranslation("agenda.saved", plan.title()));
            } else {
                host.refresh();
            }
        });
    }

    private void skip() {
        desk.skip(block);
        host.refresh();
    }

    private void askReset() {
        new Confirm(
                        getTranslation("agenda.reset.question", block.plan().title()),
                        getTranslation("agenda.reset.consequence"),
                        getTranslation("agenda.reset"),
                        this::reset)
                .open();
    }

    private void reset() {
        desk.reset(block);
        host.refresh();
    }

    private void remove(boolean answersToo) {
        switch (desk.remove(block.id(), answersToo)) {
            case Removal.Removed() ->
                host.done(getTranslation("agenda.removed", block.plan().title()));
            case Removal.Kept() -> kept();
            case Removal.Answered(int answers) -> askRemove(answers);
        }
    }

    /// The room has come here meanwhile, or the workshop is over.
    private void kept() {
        host.refresh();
        if (!remove.isEnabled()) {
            theirs.setVisible(false);
            meanwhile.setText(getTranslation("agenda.remove.now"));
            notice.setVisible(true);
        }
    }

    private void askRemove(int answers) {
        new Confirm(
                        getTranslation("agenda.remove.question", block.plan().title()),
                        getTranslation("agenda.remove.consequence", answers),
                        getTranslation("agenda.remove"),
                        () -> remove(true))
                .open();
    }
}
