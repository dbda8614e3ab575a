package de.traudich.journeys;

import com.microsoft.playwright.options.ColorScheme;
import de.traudich.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every screen of the tour without a serious finding of axe, in light and in dark; the blocks of an agenda in dark.
class AccessibilityTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"de-DE, LIGHT", "en-US, DARK"})
    void noScreenHasASeriousFinding(String locale, ColorScheme scheme) {
        tour(locale, scheme).allButBlocks();
    }

    @Test
    void noBlockOfAnAgendaHasASeriousFinding() {
        tour("en-US", ColorScheme.DARK).blocks();
    }

    private Tour tour(String locale, ColorScheme scheme) {
        return new Tour(this, locale, scheme, (_, page) -> assertAccessible(page));
    }
}
