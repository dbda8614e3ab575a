package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.asks.Ask;
import de.traudich.asks.AskId;
import de.traudich.asks.Stage;
import de.traudich.shared.Language;
import de.traudich.workshops.Commitment;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing somebody resolved, and whether they asked: for a guest the only place to say so.
final class PhoneResolution extends Div {

    private static final Set<Stage> AHEAD = EnumSet.of(Stage.PLANNED, Stage.PREDICTED, Stage.SET_OFF);

    private final PhoneHand hand;
    private final @Nullable AskId ask;
    private final Div news = new Div();
    private @Nullable PhoneCameBack cameBack;

    PhoneResolution(Commitment commitment, PhoneHand hand) {
        this.hand = hand;
        ask = commitment.ask();
        addClassName("resolution");
        var words = commitment.words();
        var due = words.due();
        line("strong", words.whom());
        line("muted", due == null ? "" : getTranslation("phone.closed.due", day(due)));
        plan("phone.commit.when", words.when());
        plan("phone.commit.then", words.then());
        news.addClassName("news");
        add(news);
        if (ask != null) told(hand.read(ask));
    }

    void told(Ask now) {
        if (!now.id().equals(ask)) return;
        if (cameBack != null && !AHEAD.contains(now.stage())) {
            cameBack.show(now);
            return;
        }
        cameBack = null;
        news.removeAll();
        if (AHEAD.contains(now.stage())) {
            news.add(asked(now.id()));
        } else if (now.stage() != Stage.NOT_ASKED) {
            cameBack = new PhoneCameBack(now, hand);
            news.add(new H3(getTranslation("outcome.question")), cameBack);
        }
    }

    private Button asked(AskId id) {
        var button = new Button(getTranslation("phone.asked"), _ -> hand.asked(id));
        button.setId("resolved-asked-" + id.value());
        button.addClassName("full");
        return button;
    }

    /// Apart from what it is called: some write the "if" themselves.
    private void plan(String label, String words) {
        if (words.isEmpty()) return;
        line("muted", getTranslation(label));
        line("keep-lines", words);
    }

    private void line(String look, String words) {
        var line = new Paragraph(words);
        line.addClassName(look);
        line.getElement().setAttribute("dir", "auto");
        if (!words.isEmpty()) add(line);
    }

    private String day(LocalDate day) {
        return Language.of(getLocale()).day(day, FormatStyle.FULL);
    }
}
