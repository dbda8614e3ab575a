package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.workshops.BlockSight;
import de.traudich.workshops.Showing;
import de.traudich.workshops.Tally;
import de.traudich.workshops.Workshop;

/// What the room sees now, in words; the picture itself comes only when asked for, it is a board of its own.
final class ControlPreview extends Section {

    private final String board;
    private final Paragraph words = new Paragraph();
    private final Div frame = new Div();
    private final Button toggle = new Button("", _ -> toggle());

    ControlPreview(Workshop workshop) {
        board = "board/" + workshop.boardToken();
        addClassName("preview");
        words.setId("room-sees");
        words.addClassNames("muted", "small");
        frame.addClassName("frame");
        frame.setVisible(false);
        toggle.setId("preview");
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.setText(getTranslation("control.preview.show"));
        add(frame, words, toggle);
    }

    void show(ControlPicture picture) {
        words.setText(getTranslation(
                "control.room."
                        + picture.sight()
                                .filter(_ -> !picture.closed())
                                .map(ControlPreview::block)
                                .orElseGet(() -> sees(picture)),
                Tally.ENOUGH));
    }

    private static String block(BlockSight sight) {
        var kind = sight.block().kind();
        if (!kind.answered()) return "block." + kind;
        var showing = sight.block().showing();
        return "block." + (showing == Showing.SHOWN && !sight.enough() ? "FEW" : showing);
    }

    private static String sees(ControlPicture picture) {
        var round = picture.round();
        if (round == null || picture.closed()) return picture.workshop().state().name();
        return switch (round.phase()) {
            case CHOSEN, PREDICTING, ASKING -> round.phase().name();
            case ENDED -> round.reveal().name();
        };
    }

    private void toggle() {
        var show = !frame.isVisible();
        frame.removeAll();
        if (show) {
            var picture = new IFrame(board);
            picture.setTitle(getTranslation("control.preview"));
            picture.getElement().setAttribute("tabindex", "-1");
            frame.add(picture);
        }
        frame.setVisible(show);
        toggle.setText(getTranslation(show ? "control.preview.hide" : "control.preview.show"));
    }
}
