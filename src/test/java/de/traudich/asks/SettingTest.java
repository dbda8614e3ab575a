package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.contacts.SomeContact;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SettingTest {

    @Test
    void whoIsChosenBringsLabelTieAndTheFirstWay() {
        var setting = wish(null).to(SomeContact.verena());

        assertThat(setting)
                .isEqualTo(new Setting(
                        "Podcasterin",
                        "verena@podcast.example",
                        Favour.TIME,
                        Channel.EMAIL,
                        Tie.PUBLIC_FIGURE,
                        Brake.AWE,
                        false));
    }

    @Test
    void aWayThatWasChosenStaysWithItsAddressOrNone() {
        assertThat(wish(Channel.PHONE).to(SomeContact.verena()).address()).isEqualTo("+49 30 1234567");
        assertThat(wish(Channel.IN_PERSON).to(SomeContact.verena()))
                .returns(Channel.IN_PERSON, Setting::channel)
                .returns("", Setting::address);
    }

    @Test
    void whoHasNoAddressLeavesTheOneThatWasTyped() {
        var typed = new Setting("Ilka", "ilka@chor.example", null, Channel.EMAIL, null, null, null);

        assertThat(typed.to(SomeContact.named("Ilka vom Chor")).address()).isEqualTo("ilka@chor.example");
        assertThat(typed.to(SomeContact.verena()).address()).isEqualTo("verena@podcast.example");
    }

    @Test
    void anotherWayLeadsToAnotherOfTheirAddressesButATypedOneStays() {
        var mail = wish(Channel.EMAIL).to(SomeContact.verena());

        assertThat(by(Channel.PHONE, mail.address()).via(SomeContact.verena()).address())
                .isEqualTo("+49 30 1234567");
        assertThat(by(Channel.LETTER, mail.address()).via(SomeContact.verena()).address())
                .isEmpty();
        assertThat(by(Channel.PHONE, "030 99").via(SomeContact.verena()).address())
                .isEqualTo("030 99");
    }

    @Test
    void releasedTakesBackWhatCameFromTheContactAndNothingElse() {
        var known = SomeContact.verena();

        assertThat(wish(null).to(known).without(known))
                .isEqualTo(new Setting("", "", Favour.TIME, Channel.EMAIL, null, Brake.AWE, false));
        var typed = new Setting("Jemand", "x@y.example", null, null, Tie.CLOSE, null, null);
        assertThat(typed.without(known)).isEqualTo(typed);
    }

    private static Setting wish(@Nullable Channel way) {
        return new Setting("", "", Favour.TIME, way, null, Brake.AWE, false);
    }

    private static Setting by(Channel way, String address) {
        return new Setting("Podcasterin", address, null, way, null, null, null);
    }
}
