package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.ViewTest;
import de.traudich.workshops.SinceLast;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What came of the last workshop, on the wall.
class BoardSinceTest extends ViewTest {

    @Test
    void itIsOneLineInTheLanguageOfTheWorkshop() {
        assertThat(line(Locale.GERMAN, new SinceLast(14, 9, 3)))
                .isEqualTo("Seit dem letzten Mal: 14 Fragen, 9 Ja, 3 warten");
        assertThat(line(Locale.ENGLISH, new SinceLast(14, 9, 3)))
                .isEqualTo("Since last time: 14 asks, 9 yes, 3 waiting");
        assertThat(line(Locale.GERMAN, new SinceLast(5, 0, 0))).endsWith("5 Fragen, 0 Ja, 0 warten");
    }

    @Test
    void whereThereIsNothingToSayThereIsNoLine() {
        var line = new BoardSince(new BoardWords(Locale.GERMAN));

        line.show(null);

        assertThat(line.isVisible()).isFalse();
    }

    private static String line(Locale locale, SinceLast since) {
        var line = new BoardSince(new BoardWords(locale));
        line.show(since);
        return line.getText();
    }
}
