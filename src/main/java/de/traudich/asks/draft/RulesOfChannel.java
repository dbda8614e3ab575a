package de.traudich.asks.draft;

import static de.traudich.asks.draft.Rule.*;

import de.traudich.exercises.Channel;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Which rules look at which channel: the one table.
final class RulesOfChannel {

    private static final Set<Rule> ALL = EnumSet.complementOf(EnumSet.of(R30_FOLLOW_UP));
    /// R02 stays for a letter, without its length.
    private static final Set<Rule> LETTER = without(R24_ATTACHMENTS, R28_ADVERTISING);
    private static final Set<Rule> MESSAGE = without(R02_SUBJECT);
    private static final Set<Rule> OPENER = EnumSet.of(
            R01_LENGTH,
            R05_ONE_QUESTION,
            R06_CONCRETE,
            R09_WHY_YOU,
            R11_MOOD,
            R13_PLEASE,
            R14_WAY_OUT,
            R17_DEMAND,
            R18_REPROACH,
            R19_FLATTERY,
            R20_APOLOGY,
            R21_BELITTLING,
            R22_REGISTER,
            R27_THIRD_PARTIES,
            R29_PROTECTION);
    private static final Set<Rule> COMMENT = EnumSet.of(
            R01_LENGTH,
            R05_ONE_QUESTION,
            R07_OPENING,
            R08_HOMEWORK,
            R11_MOOD,
            R17_DEMAND,
            R18_REPROACH,
            R19_FLATTERY,
            R20_APOLOGY,
            R21_BELITTLING,
            R22_REGISTER,
            R25_SHOUTING,
            R27_THIRD_PARTIES,
            R29_PROTECTION);

    private static final Map<Channel, Set<Rule>> FIRST = new EnumMap<>(Map.of(
            Channel.EMAIL, ALL,
            Channel.LETTER, LETTER,
            Channel.DIRECT_MESSAGE, MESSAGE,
            Channel.PUBLIC_COMMENT, COMMENT,
            Channel.IN_PERSON, OPENER,
            Channel.PHONE, OPENER,
            Channel.VIDEO, OPENER,
            Channel.AUDIENCE, OPENER));

    private RulesOfChannel() {}

    static Set<Rule> first(Channel channel) {
        return FIRST.getOrDefault(channel, ALL);
    }

    static Set<Rule> of(DraftContext draft) {
        var first = first(draft.channel());
        if (!draft.followsUp()) return first;
        var again = EnumSet.copyOf(first);
        again.removeAll(EnumSet.of(R09_WHY_YOU, R10_WHO_AM_I));
        again.add(R30_FOLLOW_UP);
        return again;
    }

    private static Set<Rule> without(Rule... rules) {
        var some = EnumSet.copyOf(ALL);
        for (var rule : rules) some.remove(rule);
        return some;
    }
}
