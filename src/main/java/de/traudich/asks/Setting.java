package de.traudich.asks;

import de.traudich.contacts.Address;
import de.traudich.contacts.ContactFacts;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.shared.PlainText;
import org.jspecify.annotations.Nullable;

/// Whom and what: the first step of an ask. The person asked is a role or a nickname; the address is private and only
/// there for copying it and for protecting who is asked. What is not known yet is null or empty.
public record Setting(
        String whom,
        String address,
        @Nullable Favour favour,
        @Nullable Channel channel,
        @Nullable Tie tie,
        @Nullable Brake brake,
        @Nullable Boolean solicited) {

    public static final int WHOM_MAX = 80;
    public static final int ADDRESS_MAX = 254;
    public static final Setting NONE = new Setting("", "", null, null, null, null, null);

    public Setting {
        whom = PlainText.line(whom);
        address = PlainText.line(address);
        Texts.require(whom, WHOM_MAX);
        Texts.require(address, ADDRESS_MAX);
    }

    /// The same, to whoever these words mean.
    public Setting toWhom(String words) {
        return new Setting(words, address, favour, channel, tie, brake, solicited);
    }

    /// The same wish, now to somebody known: with their label and tie, on the way that was chosen, else the one that
    /// leads to them first. Who has no address leaves the one that was typed.
    public Setting to(ContactFacts known) {
        var way = channel != null || known.addresses().isEmpty()
                ? channel
                : known.addresses().getFirst().channel();
        var typed = known.addresses().isEmpty() || isOf(known);
        return new Setting(known.label(), typed ? address : at(known, way), favour, way, known.tie(), brake, solicited);
    }

    /// The address of somebody known that belongs to the way chosen now; one typed by hand stays.
    public Setting via(ContactFacts known) {
        var typed = !address.isEmpty() && !isOf(known);
        return new Setting(whom, typed ? address : at(known, channel), favour, channel, tie, brake, solicited);
    }

    /// Without what came from somebody known; it still stands there.
    public Setting without(ContactFacts known) {
        return new Setting(
                whom.equals(known.label()) ? "" : whom,
                isOf(known) ? "" : address,
                favour,
                channel,
                tie == known.tie() ? null : tie,
                brake,
                solicited);
    }

    private boolean isOf(ContactFacts known) {
        return known.addresses().stream().anyMatch(one -> one.value().equalsIgnoreCase(address));
    }

    private static String at(ContactFacts known, @Nullable Channel way) {
        return known.addresses().stream()
                .filter(one -> one.channel() == way)
                .map(Address::value)
                .findFirst()
                .orElse("");
    }

    /// As anybody else may read it.
    public Setting withoutAddress() {
        return new Setting(whom, "", favour, channel, tie, brake, solicited);
    }

    public boolean unsolicited() {
        return Boolean.FALSE.equals(solicited);
    }

    public boolean publicFigure() {
        return tie == Tie.PUBLIC_FIGURE;
    }
}
