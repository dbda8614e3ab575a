package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das gilt z. B. für Dr. Müller am 12. Mai. Danach nicht.",
                "Wir sind ca. 20 Leute, d. h. fast alle. Das reicht.",
                "Ich kam am 3. Treffen dazu. Es war gut.",
                "Wir waren über 60. Wären Sie dabei?",
                "Das war 2024. Danach kam nichts.",
                "Er sagte: „Das geht.“ Danach ging er.",
                "Siehe https://a.example/b?c=d. Das war es.",
                "J. Vogt schrieb mir. Das war schön.",
                "Wie geht das??? Ich weiß es nicht...",
                "Ich mag Äpfel, Birnen usw. sehr gern. Du auch?",
                "Das kostet 3.5 Prozent. Mehr nicht.",
                "Schön!!! Wirklich schön.",
                "Mehr steht bei Mr. Smith, e.g. on page 4. The rest is easy.",
                "- erster Punkt\n- zweiter Punkt",
                "1. erster Punkt\n2. zweiter Punkt",
                "Erste Zeile ohne Zeichen\n\nZweiter Absatz",
                "Erste Zeile\r\nZweite Zeile",
                "Das war gut 😊 gemacht.😊 Danke dafür."
            })
    void twoSentencesAreTwo(String body) {
        assertThat(SomeDraft.german(body).read().sentences()).hasSize(2);
    }

    @Test
    void aLongLineGoesOnInTheNext() {
        var sentences = SomeDraft.german("Diese Zeile ist so lang, dass ein Programm sie umbrochen hat, ehe die\n"
                        + "Frau ihren Satz beenden konnte.")
                .read()
                .sentences();

        assertThat(sentences).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "z. B. am 12. Mai um 10:30 Uhr",
                "z.B. am 12. Mai um 10:30 Uhr",
                "und/oder E-Mail 3,5 geht's a@b.de"
            })
    void abbreviationsNumbersAndAddressesAreOneWordEach(String body) {
        assertThat(Word.of(body, new Span(0, body.length()))).hasSize(body.startsWith("z") ? 7 : 5);
    }

    @Test
    void greetingClosingAndSignatureAreNoBody() {
        var reading = SomeDraft.german(
                        "Guten Tag, Frau Dr. Berger,\n\nnur das zählt hier.\n\nVielen Dank!\n\nMit freundlichen "
                                + "Grüßen\nJana Vogt\nLindenweg 4\nwww.vogt.de\n\nPS: Und das auch.")
                .read();

        assertThat(reading.parts().greeting().in(reading.text())).isEqualTo("Guten Tag, Frau Dr. Berger,");
        assertThat(reading.parts().signature().in(reading.text())).contains("Jana Vogt", "www.vogt.de");
        assertThat(reading.sentences())
                .extracting(sentence -> sentence.span().in(reading.text()))
                .containsExactly("nur das zählt hier.", "PS: Und das auch.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hallo Frau Berger,",
                "Hi Anna!",
                "Hey,",
                "Moin Moin,",
                "Grüezi Herr Zbinden\n",
                "Liebe Jana,",
                "Lieber Herr von der Au,",
                "Grüß Gott Herr Huber,",
                "Sehr geehrte Frau Prof. Dr. Weiß,",
                "Dear Dr. Reed,",
                "Good morning Ms. Lee –",
                "Hello there,",
                "Guten Abend zusammen,",
                "Servus Sepp,",
                "Hallo 👋,",
                "Liebes Team,",
                "To whom it may concern,",
                "Hi,"
            })
    void greetingsAreSeen(String greeting) {
        var body = greeting + " ich schreibe dir heute etwas.";

        assertThat(SomeDraft.german(body).read().sentences()).hasSize(1).first().satisfies(first -> assertThat(
                        first.own())
                .startsWith("ich"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Liebe macht blind, sagt man.",
                "Hi-tech hilft hier nicht.",
                "Lieber spät als nie schreibe ich.",
                "Ich heiße Tom."
            })
    void whatOnlyLooksLikeAGreetingIsNone(String body) {
        assertThat(SomeDraft.german(body).read().parts().greeting().isEmpty()).isTrue();
    }
}
