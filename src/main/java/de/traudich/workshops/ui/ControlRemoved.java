package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.workshops.Removed;

/// Who was removed, and the way back.
final class ControlRemoved extends Dialog {

    private final ControlCare care;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("control.removed.none"));

    ControlRemoved(ControlCare care) {
        this.care = care;
        setId("removed-people");
        addClassName("control-removed");
        setHeaderTitle(getTranslation("control.removed"));
        var removed = care.removed();
        removed.forEach(one -> list.add(item(one)));
        nobody.setVisible(removed.isEmpty());
        add(nobody, list);
        var close = new Button(getTranslation("control.keys.done"), _ -> close());
        close.setId("removed-close");
        getFooter().add(close);
    }

    private ListItem item(Removed one) {
        var item = new ListItem(new Span(one.name()));
        var back = new Button(getTranslation("control.removed.back"), _ -> {
            care.letBack(one.id());
            list.remove(item);
        });
        back.setId("let-back-" + one.id().value());
        back.setAriaLabel(getTranslation("control.nudge.to", back.getText(), one.name()));
        item.add(back);
        return item;
    }
}
