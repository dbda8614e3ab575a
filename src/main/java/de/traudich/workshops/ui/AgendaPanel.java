package de.traudich.workshops.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import de.traudich.workshops.BlockId;

/// The plan beside the running room. What was typed and not saved is asked about before it closes.
final class AgendaPanel extends Dialog {

    private final AgendaEditor editor;

    AgendaPanel(AgendaEditor editor) {
        this.editor = editor;
        setId("agenda-panel");
        addClassName("agenda-panel");
        setHeaderTitle(getTranslation("agenda.title"));
        setModality(ModalityMode.MODELESS);
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(_ -> leave());
        var close = new Button(getTranslation("agenda.close"), _ -> leave());
        close.setId("agenda-panel-close");
        getHeader().add(close);
        add(editor);
    }

    void open(BlockId block) {
        open();
        editor.open(block);
    }

    private void leave() {
        if (editor.unsaved()) {
            AgendaEditor.askBeforeLeaving(this, this::close);
        } else {
            close();
        }
    }
}
