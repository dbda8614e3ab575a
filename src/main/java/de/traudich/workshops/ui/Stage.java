package de.traudich.workshops.ui;

/// The middle of the control room: a round led by hand, or a block of the agenda.
sealed interface Stage permits ControlStage, BlockStage {

    void show(ControlPicture picture);

    void press(ControlKeys.Key key);
}
