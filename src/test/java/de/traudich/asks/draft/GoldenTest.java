package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.traudich.shared.Language;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The good and the bad mail of the design, with the figures its prototype measured.
class GoldenTest {

    private static final Offset<Double> ROUNDED = within(0.06);

    static final SomeDraft GOOD = SomeDraft.german("""
            Sehr geehrte Frau Dr. Berger, in Ihrem Vortrag auf der Fachtagung am 12. Mai haben Sie gezeigt, wie Ihr Team \
            Ehrenamtliche online gewinnt. Ihr Beispiel mit dem Patenbrief habe ich in unserem Verein ausprobiert: drei \
            neue Helfer in vier Wochen. Eine Frage konnte ich trotz Suche nicht klären: Wie haben Sie den Brief für \
            Menschen über 60 angepasst? Wären Sie bereit, mir dazu zwei oder drei Sätze zu schreiben? Falls es zeitlich \
            nicht passt, ist das völlig in Ordnung. Herzlichen Dank und freundliche Grüße, Jana Vogt""")
            .to("Dr. Jana Berger", Register.SIE)
            .knowing("Vortrag Fachtagung: Beispiel Patenbrief");

    static final SomeDraft BAD = SomeDraft.german("""
            Sehr geehrte Frau Burger,
            wie machen Sie das nur? Ihre Texte sind genial, fantastisch, brillant, grandios und einzigartig! Sie sind \
            die größte Autorin! Können Sie mir helfen? Was soll ich tun? Wo fange ich an? Hast du eine Idee? Wann haben \
            Sie Zeit? Ich erwarte Ihre Antwort umgehend. Sie müssen mir das sagen!
            Tom""")
            .to("Dr. Jana Berger", Register.SIE)
            .knowing("Vortrag Fachtagung: Beispiel Patenbrief");

    @Test
    void theGoodMailIsMeasuredAsThePrototypeMeasuredIt() {
        var figures = Readability.of(GOOD.read().sentences(), Language.DE);

        assertThat(figures.words()).isEqualTo(72);
        assertThat(figures.sentences()).isEqualTo(5);
        assertThat(figures.wordsPerSentence()).isEqualTo(14.4, ROUNDED);
        assertThat(figures.syllablesPerWord()).isEqualTo(1.62, within(0.006));
        assertThat(figures.amstad()).isEqualTo(70.5, ROUNDED);
        assertThat(figures.wstf1()).isEqualTo(4.3, ROUNDED);
    }

    @Test
    void theNumbersOfTheGoodMailCountTowardsItsLength() {
        assertThat(GOOD.read().words()).hasSize(74);
    }

    @Test
    void theGoodMailSaysWhatItShould() {
        var reading = GOOD.read();

        assertThat(Asks.questions(reading)).isEqualTo(2);
        assertThat(Conditionals.count(reading.sentences())).isEqualTo(1);
        assertThat(reading.has(Cue.THANKS)).isTrue();
        assertThat(Demand.demands(reading)).isEmpty();
        assertThat(reading.inBody(Cue.PRAISE)).isEmpty();
        assertThat(new Recurring(GOOD.draft().homework(), GOOD.draft().personAsked()).in(reading.words()))
                .containsExactly("beispiel", "fachtagung", "patenbrief", "vortrag");
    }

    @Test
    void theGoodMailHearsNothing() {
        assertThat(GOOD.findings()).isEmpty();
    }

    @Test
    void theBadMailIsMeasuredAsThePrototypeMeasuredIt() {
        var reading = BAD.read();

        assertThat(Asks.questions(reading)).isEqualTo(6);
        assertThat(reading.inBody(Cue.MOOD)).isEmpty();
        assertThat(Demand.demands(reading)).hasSize(3);
        assertThat(reading.inBody(Cue.PRAISE)).hasSize(6);
        assertThat(reading.own().chars().filter(sign -> sign == '!')).hasSize(3);
    }

    @Test
    void theBadMailHearsItsRules() {
        assertThat(BAD.findings())
                .extracting(Finding::rule)
                .contains(
                        Rule.R04_NAME,
                        Rule.R05_ONE_QUESTION,
                        Rule.R08_HOMEWORK,
                        Rule.R11_MOOD,
                        Rule.R14_WAY_OUT,
                        Rule.R15_THANKS,
                        Rule.R17_DEMAND,
                        Rule.R19_FLATTERY,
                        Rule.R22_REGISTER)
                .doesNotContain(Rule.R01_LENGTH);
    }
}
