package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.workshops.Spread;
import org.jspecify.annotations.Nullable;

/// What the rest must lose to end in time, and the two ways out of it: everybody gives a little, or the end is later.
final class AgendaPace extends Div {

    private final AgendaDesk desk;
    private final AgendaWords words;
    private final Paragraph loss = new Paragraph();
    private final Button spread = new Button(getTranslation("agenda.spread"), _ -> spread());
    private final Button later = new Button("", _ -> later());
    private @Nullable AgendaPicture shown;

    AgendaPace(AgendaDesk desk, AgendaWords words) {
        this.desk = desk;
        this.words = words;
        addClassName("pace");
        loss.setId("loss");
        spread.setId("spread");
        spread.setTooltipText(getTranslation("agenda.spread.help"));
        later.setId("later");
        add(loss, spread, later);
    }

    void show(AgendaPicture picture) {
        shown = picture;
        var pace = picture.pace();
        var rest = picture.agenda().rest();
        setVisible(picture.agenda().current().isPresent() && pace.behind() > 0);
        var missing = missing(picture);
        var possible = pace.behind() - missing;
        loss.setText(
                possible == 0
                        ? getTranslation("agenda.loss.none", pace.behind())
                        : getTranslation("agenda.loss", rest.size(), pace.behind(), pace.rest())
                                + (missing == 0 ? "" : " " + getTranslation("agenda.loss.most", possible)));
        spread.setVisible(possible > 0);
        later.setText(getTranslation("agenda.later", words.times().time(pace.end())));
    }

    private static int missing(AgendaPicture picture) {
        var minutes = picture.agenda().rest().stream()
                .map(block -> block.plan().minutes())
                .toList();
        return Spread.of(minutes, picture.pace().behind()).missing();
    }

    private void spread() {
        if (shown != null) {
            desk.spread(shown.agenda(), shown.pace().behind());
        }
    }

    private void later() {
        if (shown != null) {
            desk.promise(shown.agenda(), shown.pace().end());
        }
    }
}
