package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import de.traudich.shared.ui.Confirm;
import de.traudich.workshops.Block;
import de.traudich.workshops.Phase;

/// Leads the room to a block, and asks first where people are out whose round would end with it.
record AgendaGo(Component speaker, AgendaDesk desk) {

    void to(Block block, ControlPicture picture) {
        if (ends(block, picture) && picture.tally().stillOut() > 0) {
            new Confirm(
                            speaker.getTranslation("control.end"),
                            speaker.getTranslation(
                                    "control.consequence.END", picture.tally().stillOut()),
                            speaker.getTranslation("agenda.next", block.plan().title()),
                            () -> desk.go(picture.agenda().agenda(), block))
                    .open();
        } else {
            desk.go(picture.agenda().agenda(), block);
        }
    }

    static boolean ends(Block block, ControlPicture picture) {
        return block.kind().endsAsking() && picture.is(Phase.ASKING);
    }
}
