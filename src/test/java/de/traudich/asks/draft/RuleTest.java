package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// One rule at a time: what it says to a sentence, and to which it says nothing.
class RuleTest {

    /// `rules.csv`: a rule, a language, a sentence, and what the rule says: "WARN many", or nothing.
    @ParameterizedTest
    @CsvFileSource(resources = "rules.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 2000)
    void aRuleSaysOfASentence(String id, Language language, String body, String said) {
        var rule = java.util.stream.Stream.of(Rule.values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();

        assertThat(SomeDraft.of(language, body.replace("\\n", "\n")).heard(rule))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, 24, HINT short",
        "EMAIL, 25,",
        "EMAIL, 125,",
        "EMAIL, 126, HINT long",
        "EMAIL, 180, HINT long",
        "EMAIL, 181, WARN long",
        "DIRECT_MESSAGE, 3,",
        "DIRECT_MESSAGE, 75,",
        "DIRECT_MESSAGE, 76, HINT long",
        "DIRECT_MESSAGE, 120, HINT long",
        "DIRECT_MESSAGE, 121, WARN long",
        "PUBLIC_COMMENT, 76, HINT long",
        "PUBLIC_COMMENT, 121, WARN long",
        "LETTER, 200,",
        "LETTER, 201, HINT long",
        "LETTER, 300, HINT long",
        "LETTER, 301, WARN long",
        "IN_PERSON, 45,",
        "PHONE, 46, HINT long",
        "VIDEO, 46, HINT long",
        "AUDIENCE, 400, HINT long"
    })
    void lengthHasItsLimitsOnEveryChannel(Channel channel, int words, String said) {
        var body =
                "Hallo Jana,\n" + "Wort 7 ".repeat(words / 2) + (words % 2 == 1 ? "Wort" : "") + "\nViele Grüße\nTom";

        assertThat(SomeDraft.german(body).by(channel).heard(Rule.R01_LENGTH))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|WARN missing", "Kurze Frage|HINT length", "Eine kurze Frage|",
                        "Eins zwei drei vier fünf sechs sieben acht|HINT length",
                "Frage zu Ihrer DSGVO Schulung|", "Frage zur IHK Prüfung|", "FRAGE ZUM VORTRAG|HINT caps",
                        "Bitte SOFORTHILFE für uns|HINT caps",
                "Dringend Hilfe gesucht|HINT urgent", "Urgent question for you|HINT urgent",
                        "Re: Frage zu Ihrem Vortrag|", "Über aufdringliche Werbung sprechen|",
                "Ihr Vortrag bei NASA und UNESCO|", "EU und UN gemeinsam|HINT caps"
            })
    void theSubjectSaysWhatItIsAbout(String subject, String said) {
        assertThat(SomeDraft.german("Hallo").about(subject).heard(Rule.R02_SUBJECT))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }

    @Test
    void aLetterMayHaveAnySubjectButNone() {
        assertThat(SomeDraft.german("Hallo").by(Channel.LETTER).about("Frage").heard(Rule.R02_SUBJECT))
                .isEmpty();
        assertThat(SomeDraft.german("Hallo").by(Channel.LETTER).about("").heard(Rule.R02_SUBJECT))
                .containsExactly("WARN missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sehr geehrte Frau Burger,|Dr. Jana Berger|SIE|WARN differs",
                "Sehr geehrte Frau Berger,|Dr. Jana Berger|SIE|",
                "Liebe Jana,|Jana Berger|DU|",
                "Liebe Jana,|Jana Berger|SIE|HINT first-name",
                "Hi Steffi,|Stefanie Kern|DU|",
                "Hallo Frau von der Au,|Maria von der Au|SIE|",
                "Lieber Herr Mueller,|Karl Müller|SIE|",
                "Lieber Herr Strauss,|Karl Strauß|SIE|",
                "Sehr geehrte Damen und Herren,|Eva Stein|SIE|HINT nobody",
                "Dear Sir or Madam,|||HINT nobody",
                "Guten Tag,|Eva Stein|SIE|",
                "Hallo zusammen,|Eva Stein|DU|",
                "Frau Berger, guten Tag,|Eva Stein|SIE|",
                "Hi Jana Burger,|Jana Berger||WARN differs",
                "Dear Dr. Reid,|Susan Reed||WARN differs",
                "Dear Susan,|Susan Reed||",
                "Hallo Frau Berger,|Jana|DU|",
                "Hi Jane,|Jana|DU|",
                "Hallo Frau Müller-Lüdenscheidt,|Anna Müller-Lüdenscheidt|SIE|",
                "Sehr geehrte Frau Dr. Klein,|Jana Berger|SIE|WARN differs"
            })
    void theGreetingNamesThePersonAsTheContactDoes(String greeting, String name, Register register, String said) {
        assertThat(SomeDraft.german(greeting + "\n\nich schreibe heute.")
                        .to(name, register)
                        .heard(Rule.R04_NAME))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ihr Vortrag war gut.|Vorträge gehört|", "Ihr Buch war gut.|Vortrag in Essen|WARN unseen",
                        "Am 12. Mai war es schön.|Treffen am 12. Mai|",
                "Frau Berger sagt das.|Berger|WARN unseen", "Die Strasse ist lang.|Straßenfest|",
                        "Die Gärten blühen.|Gaerten|",
                "Ich habe heute gelesen.|gelesen haben|WARN unseen", "Ihr Buch war gut.|''|",
                        "Er hat 3 Hunde.|3 Katzen|WARN unseen"
            })
    void theHomeworkShows(String body, String notes, String said) {
        assertThat(SomeDraft.german(body)
                        .to("Jana Berger", Register.SIE)
                        .knowing(notes)
                        .heard(Rule.R08_HOMEWORK))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }

    @Test
    void whatCouldBeLookedUpIsSaid() {
        assertThat(SomeDraft.german("Ihr Vortrag")
                        .knowing(new Homework("Vortrag", true))
                        .heard(Rule.R08_HOMEWORK))
                .containsExactly("WARN elsewhere");
    }

    @Test
    void aWordOfTheHomeworkSaysWhyThisPerson() {
        var draft = SomeDraft.german("In deinem Gewächshaus wächst alles. Verrätst du mir, wie?");

        assertThat(draft.heard(Rule.R09_WHY_YOU)).containsExactly("HINT missing");
        assertThat(draft.knowing("Gewächshaus am Bahndamm").heard(Rule.R09_WHY_YOU))
                .isEmpty();
    }

    @Test
    void anAttachmentIsSeenAndSaid() {
        assertThat(SomeDraft.german("Hallo").withAttachment().heard(Rule.R24_ATTACHMENTS))
                .containsExactly("WARN attachment");
        assertThat(SomeDraft.german("Hallo").withAttachment().by(Channel.LETTER).heard(Rule.R24_ATTACHMENTS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wie geht das? 😊|SIE|HINT emoji",
                "Wie geht das? 😊|DU|",
                "Können Sie das? 😊||HINT emoji",
                "Kannst du das? 😊||",
                "Das ist WICHTIG.|DU|HINT caps",
                "Die UNESCO und die DSGVO.|SIE|",
                "Das ist BUND.|SIE|",
                "Siehe https://x.example/WICHTIG dort.|SIE|"
            })
    void longCapitalsAreLoudAndEmojiAreForDu(String body, Register register, String said) {
        assertThat(SomeDraft.german(body).to(null, register).heard(Rule.R25_SHOUTING))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }

    @Test
    void aSecondNameOfTheNotesIsSomebodyElses() {
        var draft = SomeDraft.german("Hallo Frau Berger,\n\nFrau Klein sagt, Sie helfen.")
                .to("Jana Berger", Register.SIE);

        assertThat(draft.knowing("Frau Berger, Tipp von Frau Klein").marked(Rule.R27_THIRD_PARTIES))
                .containsExactly("Klein");
        assertThat(draft.knowing("Frau Berger hilft").heard(Rule.R27_THIRD_PARTIES))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 3, false, false,",
        "3, 3, false, false, STOP asked",
        "2, 2, false, false, STOP asked",
        "0, 3, true, false, STOP was-no",
        "0, 3, false, true, STOP no-contact"
    })
    void whoWasAskedEnoughIsProtected(int made, int allowed, boolean lastWasNo, boolean doNotContact, String said) {
        assertThat(SomeDraft.german("Hallo")
                        .by(Channel.IN_PERSON)
                        .after(new EarlierAsks(made, allowed, lastWasNo, doNotContact))
                        .heard(Rule.R29_PROTECTION))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Am 12. Mai schrieb ich. Danach hake ich nicht mehr nach.|50|",
                "Am 12.05. schrieb ich. Das ist meine letzte Nachricht.|0|",
                "Vor zwei Wochen schrieb ich. Ich melde mich nicht wieder.|50|",
                "Am 13. Mai schrieb ich. Danach hake ich nicht mehr nach.|50|HINT day",
                "On May 12 I wrote. I won't follow up again.|50|",
                "On 12th of May I wrote. I will not write again.|50|",
                "Am 12. Mai schrieb ich.|50|HINT last",
                "Am 12. Mai schrieb ich. Danach hake ich nicht mehr nach.|5|HINT long"
            })
    void aFollowUpNamesTheDayIsShorterAndTheLast(String body, int firstWords, String said) {
        assertThat(SomeDraft.german(body)
                        .following(LocalDate.of(2026, 5, 12), firstWords)
                        .heard(Rule.R30_FOLLOW_UP))
                .isEqualTo(said == null ? java.util.List.of() : java.util.List.of(said));
    }
}
