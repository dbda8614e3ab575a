package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;

/// The stage that fits: block by block with an agenda, round by round without. An agenda may come and go meanwhile.
final class ControlStages extends Div {

    private final ControlDesks desks;
    private Stage stage;

    ControlStages(ControlDesks desks) {
        this.desks = desks;
        addClassName("stages");
        stage = put(new ControlStage(desks.rounds(), desks.library()));
    }

    private <S extends Section & Stage> Stage put(S fitting) {
        removeAll();
        add(fitting);
        return fitting;
    }

    void show(ControlPicture picture) {
        setVisible(!picture.closed());
        var planned = picture.agenda().planned();
        if (planned && !(stage instanceof BlockStage)) {
            stage = put(new BlockStage(desks));
        } else if (!planned && stage instanceof BlockStage) {
            stage = put(new ControlStage(desks.rounds(), desks.library()));
        }
        stage.show(picture);
    }

    void press(ControlKeys.Key key) {
        stage.press(key);
    }
}
