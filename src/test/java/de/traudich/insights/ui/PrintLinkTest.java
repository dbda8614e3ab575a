package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import de.traudich.Cast;
import de.traudich.MutableClock;
import de.traudich.asks.Happened;
import de.traudich.asks.Outcome;
import de.traudich.insights.Noted;
import de.traudich.insights.Period;
import de.traudich.people.Role;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The report is of what is looked at, and says it in the same sentences.
class PrintLinkTest extends InsightsWindow {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    @Test
    void thePaperHasTheTitlesOfTheCards() throws IOException {
        told(miriam, 20, Outcome.YES, 8);
        told(miriam, 60, Outcome.NO, 3);
        var noted = new Noted(db, clock.instant());
        for (int person = 0; person < 5; person++) {
            var coachee = cast.coachee(ute, "Nr. " + person);
            noted.dread(coachee, 60, Happened.NO);
            noted.belief(coachee, 60 + person, 50 - person);
        }
        others(4).forEach(one -> told(one, 20, Outcome.YES, 1));
        settle();

        open("insights?period=all");
        var printed = printed();
        assertThat(titles())
                .filteredOn(title -> !title.startsWith("Wer dich"))
                .hasSize(5)
                .allSatisfy(title -> assertThat(printed).contains(plain(title)));

        open("insights?period=all&view=comparisons");
        assertThat(titles()).hasSizeGreaterThan(2).allSatisfy(title -> assertThat(printed)
                .contains(plain(title)));
    }

    @Test
    void itFollowsWhatIsChosen() throws IOException {
        told(miriam, 20, Outcome.YES, 1);
        others(4).forEach(one -> told(one, 20, Outcome.YES, 1));
        settle();
        open("insights?period=2099-01-01..2099-01-31");
        assertThat(printed()).contains("In dieser Auswahl ist nichts zu zählen");

        select("filter-period").setValue(new Period.Ever());

        assertThat(printed()).contains("5 Ja bei 5 gestellten Fragen");
    }

    @Test
    void theButtonSaysWhatBecameOfIt() throws IOException {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        open("insights?period=all");
        printed();

        await().pollInSameThread().untilAsserted(() -> {
            roundtrip();
            assertThat(_get(Paragraph.class, spec -> spec.withId("print-said")).getText())
                    .isEqualTo("The report is in your downloads: insights-everything.pdf");
        });
    }

    private static String printed() throws IOException {
        var pdf = DownloadKt._download(_get(Anchor.class, spec -> spec.withId("print")));
        try (var document = Loader.loadPDF(pdf)) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
