package de.traudich.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import de.traudich.MutableClock;
import de.traudich.asks.Approaching;
import de.traudich.asks.Ask;
import de.traudich.asks.Draft;
import de.traudich.asks.Outcome;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.exercises.Channel;
import de.traudich.shared.CommandId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The one reminder there may be, in words of its own.
class FollowUpTest extends AskSteps {

    private static final String AGAIN =
            "Hallo Verena, vor zwei Wochen hatte ich gefragt. Danke, danach frage ich nicht mehr.";

    @Autowired
    private Approaching approaching;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void askedByMail() {
        to("verena@podcast.example");
        var words = "Hallo Verena,\n\nich höre deinen Podcast. Hättest du zehn Minuten für eine Frage zur Technik?";
        new SomeNotes(noting).save(miriam, ask, new Draft("Kurze Frage", words, false, Set.of()));
        approaching.asked(CommandId.next(), miriam, ask);
    }

    @Test
    void beforeTenWorkingDaysItSaysFromWhenOn() {
        open("ask");

        var from = LocalDate.ofInstant(clock.instant().plus(Ask.FOLLOW_UP_AFTER), ZoneId.of("Europe/Berlin"));
        assertThat(why())
                .contains(DateTimeFormatter.ofPattern("d. MMM", Locale.GERMAN).format(from));
        assertThat(there("follow-up")).isFalse();
    }

    @Test
    void afterwardsItsWordsAreKeptAsTheyAreTypedAndCheckedAsAFollowUp() {
        clock.advance(Duration.ofDays(15));
        open("ask");
        assertThat(the(TextField.class, "subject").getValue()).isEqualTo("Re: Kurze Frage");
        assertThat(the(Paragraph.class, "follow-up-readers").getText()).isEqualTo("Das siehst nur du.");

        type(the(Input.class, "body"), "Hallo Verena, hast du meine Mail gelesen?");

        assertThat(hints()).contains("hint-R30").doesNotContain("hint-R09", "hint-R10");
        assertThat(notes().followUp().body()).isEqualTo("Hallo Verena, hast du meine Mail gelesen?");
        open("ask");
        assertThat(the(Input.class, "body").getValue()).isEqualTo("Hallo Verena, hast du meine Mail gelesen?");
        type(the(Input.class, "body"), AGAIN);
        assertThat(hints()).doesNotContain("hint-R30");
    }

    @Test
    void theFieldShowsTheKindOfSentenceAndTheDayOfTheFirstNote() {
        var asked = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Berlin"));
        clock.advance(Duration.ofDays(15));

        open("ask");

        assertThat(the(Input.class, "body").getPlaceholder())
                .contains(DateTimeFormatter.ofPattern("d. MMMM", Locale.GERMAN).format(asked));
        assertThat(the(Input.class, "body").getValue()).isEmpty();
    }

    @Test
    void itsOwnWordsGoAlongByMail() {
        clock.advance(Duration.ofDays(15));
        open("ask");

        type(the(Input.class, "body"), AGAIN);

        assertThat(the(Anchor.class, "follow-up-mail").getHref())
                .startsWith("mailto:verena@podcast.example?subject=Re%3A%20Kurze%20Frage&body=Hallo%20Verena");
        assertThat(the(Button.class, "follow-up-copy").isVisible()).isTrue();
    }

    @Test
    void sentCountsOnceAndThenThereIsNoMore() {
        clock.advance(Duration.ofDays(15));
        open("ask");
        type(the(Input.class, "body"), AGAIN);

        _click(the(Button.class, "follow-up"));

        assertThat(notes().aftermath().followedUpAt()).isEqualTo(clock.instant());
        assertThat(there("follow-up")).isFalse();
        assertThat(why()).startsWith("Du hast einmal nachgefragt");
        assertThat(notes().followUp().body()).isEqualTo(AGAIN);
        assertThat(the(Paragraph.class, "follow-up-words").getText()).isEqualTo(AGAIN);
        open("ask");
        assertThat(the(Paragraph.class, "follow-up-words").getText()).isEqualTo(AGAIN);
    }

    @Test
    void afterANoThereIsNoneAndItSaysWhatElseToDo() {
        clock.advance(Duration.ofDays(15));
        open("ask");
        approaching.report(CommandId.next(), miriam, ask, Outcome.NO);

        _click(the(Button.class, "follow-up"));

        assertThat(notes().aftermath().followedUpAt()).isNull();
        assertThat(there("follow-up")).isFalse();
        assertThat(why()).startsWith("Das war ein Nein").contains("frag jemand anderen");
    }

    @Test
    void anotherAddressIsRefusedWithTheWayOut() {
        clock.advance(Duration.ofDays(15));
        to("emil@podcast.example");

        open("ask");

        assertThat(why()).contains("unter einer anderen Adresse", "beginne eine neue Frage");
        assertThat(there("follow-up")).isFalse();
    }

    @Test
    void silenceCanBeEnteredOnceItHasLastedLongEnough() {
        open("ask");
        assertThat(there("no-reply")).isFalse();
        clock.advance(Duration.ofDays(15));
        open("ask");

        _click(the(Button.class, "no-reply"));

        assertThat(asks.get(ask, miriam.id()).outcome()).isEqualTo(Outcome.NO_REPLY);
        assertThat(there("follow-up")).isFalse();
    }

    @Test
    void aFollowUpOverItsLimitStaysInTheField() {
        clock.advance(Duration.ofDays(15));
        open("ask");

        type(the(Input.class, "body"), "x".repeat(Draft.BODY_MAX + 1));

        assertThat(the(Paragraph.class, "body-error").getText()).contains("6.000");
        assertThat(the(Input.class, "body").getValue()).hasSize(Draft.BODY_MAX + 1);
        assertThat(notes().followUp().body()).isEmpty();
    }

    private void to(String address) {
        new SomeNotes(noting).save(miriam, ask, new Setting("Verena", address, null, Channel.EMAIL, null, null, null));
    }

    private static String why() {
        return the(Paragraph.class, "follow-up-why").getText();
    }

    private static boolean there(String id) {
        return !_find(Component.class, spec -> spec.withId(id)).isEmpty();
    }
}
