package de.traudich.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import de.traudich.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// A coach sees a picture move, opens what is behind it, and takes along what stands on the screen.
class InsightsJourneyTest extends BrowserTest {

    private final Page ute = person(Size.LAPTOP, "de-DE");

    @Test
    void anOutcomeMovesThePictureInAnotherWindow() {
        look("?period=all");
        var yes = ute.locator("#funnel .stage-count.yes");
        int before = Integer.parseInt(yes.innerText());
        var held = ute.locator("#to-stage-yes");
        ute.locator("#funnel summary").click();
        held.focus();

        var ayse = person(Size.PHONE, "de-DE");
        signIn(ayse, "ayse");
        ayse.navigate("/asks");
        ayse.locator("#begin").click();
        ayse.locator("#whom input").fill("Der Bäcker");
        ayse.locator("#go-expectation").click();
        ayse.locator("#keep-prediction").click();
        ayse.locator("#go-ask").click();
        ayse.locator("#asked").click();
        ayse.locator("#outcome-yes").click();
        ayse.locator("#fear-40").click();
        ayse.locator("#audience").click();
        ayse.locator("#audience vaadin-select-item").nth(1).click();

        assertThat(yes).hasText(String.valueOf(before + 1), new LocatorAssertions.HasTextOptions().setTimeout(5_000));
        assertThat(held).isFocused();
        assertAccessible(ute);
    }

    @Test
    void aMarkOpensTheAsksBehindItByMouseAndKey() {
        look("?period=all");

        ute.locator("#funnel .bar-of[data-link='to-stage-asked']").click();
        assertThat(ute.locator("#behind h2")).hasText("Gestellte Fragen");
        assertThat(ute.locator("#behind-asks li").first()).isVisible();
        assertAccessible(ute);
        ute.goBack();

        ute.locator("#calibration .mark[data-link]").first().press("Enter");
        assertThat(ute.locator("#behind-asks li").first()).isVisible();
        ute.locator("#behind-back").click();
        assertThat(ute.locator("#calibration")).isVisible();
        assertThat(ute).hasURL(Pattern.compile("/insights\\?period=all$"));
    }

    @Test
    void whatStandsOnTheScreenCanBeTakenAlong() throws IOException {
        look("?period=all");
        ute.locator("#funnel details summary").click();

        assertThat(bytes(taken("#funnel-table-csv"))).contains("Gefragt".getBytes());
        assertThat(bytes(taken("#funnel-table-svg"))).contains("<svg".getBytes());
        assertThat(bytes(taken("#funnel-table-png"))).startsWith(0x89, 'P', 'N', 'G');
        try (var report = Loader.loadPDF(bytes(taken("#print")))) {
            assertThat(new PDFTextStripper().getText(report)).contains("gestellten Fragen");
        }
        try (var printed = Loader.loadPDF(ute.pdf())) {
            assertThat(new PDFTextStripper().getText(printed)).contains("Die Angst", "Wer dich gerade braucht");
        }
    }

    private void look(String words) {
        signIn(ute, "ute");
        ute.navigate("/insights" + words);
        ute.locator("#funnel").waitFor();
    }

    private Download taken(String button) {
        return ute.waitForDownload(() -> ute.locator(button).click());
    }

    private static byte[] bytes(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }
}
