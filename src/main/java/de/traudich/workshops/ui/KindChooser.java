package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.traudich.workshops.BlockKind;
import java.util.Locale;
import java.util.function.Consumer;

/// Which kind of block, each with one line that says what it is for.
final class KindChooser extends Dialog {

    KindChooser(Consumer<BlockKind> chosen) {
        setId("kinds");
        addClassName("kind-chooser");
        setHeaderTitle(getTranslation("agenda.kinds"));
        var list = new UnorderedList();
        for (var kind : BlockKind.values()) {
            list.add(new ListItem(button(kind, chosen)));
        }
        add(list);
        var cancel = new Button(getTranslation("control.cancel"), _ -> close());
        cancel.setId("kinds-cancel");
        getFooter().add(cancel);
    }

    private NativeButton button(BlockKind kind, Consumer<BlockKind> chosen) {
        var name = new Span(getTranslation("block.kind." + kind));
        name.addClassName("title");
        var help = new Span(getTranslation("block.help." + kind));
        help.addClassNames("muted", "small");
        var button = new NativeButton("", _ -> {
            close();
            chosen.accept(kind);
        });
        button.setId("kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        button.add(name, help);
        return button;
    }
}
