package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import de.traudich.Cast;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.Role;
import de.traudich.shared.ui.EmptyState;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A coach sees what was published beside what their coachees did, of the same kind only.
class ResearchPageTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient db;

    @Test
    void withoutAnAskThereIsAnEmptyState() {
        open("insights?view=research");

        _assertOne(EmptyState.class);
    }

    @Test
    void figuresStandBesideTheSameChannelAndRelationshipOnly() {
        for (int ask = 0; ask < 5; ask++) noted("STRANGER", ask < 3 ? Outcome.YES : Outcome.NO);
        noted("CLOSE", Outcome.YES);
        settle();

        open("insights?view=research");

        assertThat(drawn("way-email-stranger"))
                .contains("class=\"research\"", ">Backlinko<", "class=\"ring\"", "class=\"disc\"");
        assertThat(text("way-email-stranger")).contains("E-Mail, fremd", "N = ", "Untergrenze");
        assertThat(_get(Anchor.class, spec -> spec.withId("source-email-over")).getHref())
                .startsWith("https://");
        assertThat(drawn("way-email-close")).isEmpty();
        assertThat(text("way-email-close"))
                .contains("1 Ja bei 1 Frage mit Erwartung und Ergebnis", "Noch zu wenige")
                .doesNotContain("Backlinko");
        _assertNone(Section.class, spec -> spec.withId("way-in-person"));
    }

    @Test
    void aCoachIsSpokenToAboutOthers() {
        for (int ask = 0; ask < 10; ask++) noted("STRANGER", Outcome.YES);
        settle();

        open("insights?view=research");

        assertThat(titles()).contains("Öfter Ja als erwartet: E-Mail, fremd");
        assertThat(text("way-email-stranger")).contains("Punkt: deine Coachees").doesNotContain("bei dir");
    }

    @Test
    void englishIsSpokenToo() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        noted("STRANGER", Outcome.YES);
        settle();

        open("insights?view=research");

        assertThat(text("way-email-stranger")).contains("1 yes", "Too few");
    }

    private void noted(String tie, Outcome outcome) {
        var ask = cast.planned(miriam, "E01");
        db.sql("insert into ask_notes (id, practice_id, person_id, channel, tie) values (?, ?, ?, 'EMAIL', ?)")
                .params(ask.id().value(), miriam.practice().value(), miriam.id().value(), tie)
                .update();
        ask.show(Visibility.COACH);
        ask.expect(20, 50);
        ask.answered(outcome);
    }
}
