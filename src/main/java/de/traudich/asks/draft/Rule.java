package de.traudich.asks.draft;

import static de.traudich.asks.draft.Mark.E1;
import static de.traudich.asks.draft.Mark.E2;
import static de.traudich.asks.draft.Mark.E3;
import static de.traudich.asks.draft.Mark.E4;
import static de.traudich.asks.draft.Mark.HOUSE;
import static de.traudich.asks.draft.Mark.LAW;

import java.util.List;
import java.util.Locale;

/// The thirty rules, each with its check and the best evidence it has.
public enum Rule {
    R01_LENGTH(E3, new Length()),
    R02_SUBJECT(E3, new SubjectLine()),
    R03_GREETING(E2, new Greeting()),
    R04_NAME(E4, new RightName()),
    R05_ONE_QUESTION(E3, new OneQuestion()),
    R06_CONCRETE(E4, new Concrete()),
    R07_OPENING(E2, new Opening()),
    R08_HOMEWORK(E4, new ShownHomework()),
    R09_WHY_YOU(E4, new WhyYou()),
    R10_WHO_AM_I(E1, new WhoAmI()),
    R11_MOOD(E2, new Mood()),
    R12_CONDITIONALS(E4, new Conditionals()),
    R13_PLEASE(E2, new PleaseFirst()),
    R14_WAY_OUT(E1, new WayOut()),
    R15_THANKS(E2, new Thanks()),
    R16_IN_ADVANCE(E4, new InAdvance()),
    R17_DEMAND(E2, new Demand()),
    R18_REPROACH(E2, new Reproach()),
    R19_FLATTERY(E3, new Flattery()),
    R20_APOLOGY(E2, new Apologies()),
    R21_BELITTLING(E4, new Belittling()),
    R22_REGISTER(E4, new OneRegister()),
    R23_READABILITY(E3, new EasyToRead()),
    R24_ATTACHMENTS(E1, new Attachments()),
    R25_SHOUTING(E4, new Shouting()),
    R26_QUICK_ANSWER(E4, new QuickAnswer()),
    R27_THIRD_PARTIES(LAW, new ThirdParties()),
    R28_ADVERTISING(LAW, new Advertising()),
    R29_PROTECTION(HOUSE, new Protection()),
    R30_FOLLOW_UP(E4, new FollowUpForm());

    private final Mark mark;
    private final Check check;

    Rule(Mark mark, Check check) {
        this.mark = mark;
        this.check = check;
    }

    /// R01 to R30, as people and other texts call it.
    public String id() {
        return name().substring(0, 3);
    }

    String reason() {
        return key("why");
    }

    Evidence evidence() {
        return new Evidence(key("evidence"), mark);
    }

    List<Finding> look(Reading reading) {
        return check.look(reading);
    }

    List<Finding> info(Place place, String message, Object... parameters) {
        return finding(Level.INFO, place, message, parameters);
    }

    List<Finding> hint(Place place, String message, Object... parameters) {
        return finding(Level.HINT, place, message, parameters);
    }

    List<Finding> warn(Place place, String message, Object... parameters) {
        return finding(Level.WARN, place, message, parameters);
    }

    List<Finding> stop(Place place, String message, Object... parameters) {
        return finding(Level.STOP, place, message, parameters);
    }

    private List<Finding> finding(Level level, Place place, String message, Object... parameters) {
        return List.of(new Finding(this, level, place, key(message), List.of(parameters)));
    }

    private String key(String name) {
        return "draft." + id().toLowerCase(Locale.ROOT) + "." + name;
    }
}
