package de.traudich.coaching;

import de.traudich.asks.Aftermath;
import de.traudich.asks.AskId;
import de.traudich.asks.Draft;
import de.traudich.asks.Expectation;
import de.traudich.asks.Favour;
import de.traudich.asks.Happened;
import de.traudich.asks.Homework;
import de.traudich.asks.Noting;
import de.traudich.asks.Setting;
import de.traudich.asks.SomeNotes;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.people.Person;
import de.traudich.shared.Fear;
import de.traudich.shared.Percent;
import java.util.Set;

/// Something in every field around an ask, each with a mark of its own.
public final class SomeWords {

    public static final String ADDRESS = "mark-address@example.org";
    public static final Setting SETTING =
            new Setting("mark-whom", ADDRESS, Favour.TIME, Channel.EMAIL, Tie.STRANGER, null, false);
    public static final Expectation EXPECTATION =
            new Expectation("mark-dread", new Percent(60), 14, "mark-belief", new Percent(80));
    public static final Homework HOMEWORK =
            new Homework("mark-sources", "mark-known", "mark-why", false, "mark-plan-when", "mark-plan-then");
    public static final Draft DRAFT = new Draft("mark-subject", "mark-body\nzweite Zeile", true, Set.of());
    public static final Aftermath AFTERMATH =
            new Aftermath(new Fear(90), Happened.NO, new Percent(20), "mark-next", "mark-remark", null, null);

    private SomeWords() {}

    /// Everything that can be noted before somebody is asked.
    public static void before(Noting noting, Person who, AskId ask) {
        new SomeNotes(noting).save(who, ask, SETTING);
        new SomeNotes(noting).save(who, ask, EXPECTATION);
        new SomeNotes(noting).save(who, ask, HOMEWORK);
        new SomeNotes(noting).save(who, ask, DRAFT);
    }
}
