package de.traudich.reminders;

import de.traudich.people.People;
import de.traudich.people.Person;
import de.traudich.people.PersonEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How somebody wants to be reminded, and how they stop it.
@Service
public class Reminders {

    private final ReminderPlanRepository plans;
    private final MonthlyReportRepository months;
    private final UnsubscribeLinks links;
    private final People people;
    private final Clock clock;

    Reminders(
            ReminderPlanRepository plans,
            MonthlyReportRepository months,
            UnsubscribeLinks links,
            People people,
            Clock clock) {
        this.plans = plans;
        this.months = months;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    public ReminderPlan plan(Person who) {
        return plans.find(who.id()).map(Planned::plan).orElse(ReminderPlan.UNASKED);
    }

    public LocalDate today(Person who) {
        return timetable(who, plan(who)).day(clock.instant());
    }

    /// The person's own, or else the practice's.
    public ZoneId zone(Person who) {
        return timetable(who, plan(who)).zone();
    }

    public ZoneId practiceZone(Person who) {
        return people.practice(who.practice()).zone();
    }

    /// What somebody said when they were asked, before they had any plan.
    @EventListener
    void on(PersonEvent.MailChosen chosen) {
        change(chosen.person(), plan -> plan.wanted(chosen.wanted()));
    }

    /// A pause stays as it is.
    @Transactional
    public void save(Person who, ReminderPlan plan) {
        change(who, now -> plan.pausedUntil(now.pausedUntil()));
    }

    /// Whether there are any stays as it is too: it may have been answered elsewhere meanwhile, by a link in a mail.
    @Transactional
    public void saveTimes(Person who, ReminderPlan plan) {
        change(who, now -> plan.wanted(now.wanted()).pausedUntil(now.pausedUntil()));
    }

    public boolean tellsOfMonths(Person coach) {
        return months.wanted(coach);
    }

    /// By the same plan as reminders, which may stay switched off.
    @Transactional
    public void tellOfMonths(Person coach, boolean wanted) {
        change(coach, plan -> plan);
        if (wanted) months.want(coach, clock.instant());
        else months.forget(coach);
    }

    /// Nothing for so many days, today included.
    @Transactional
    public void pause(Person who, int days) {
        if (days < 1 || days > 366) {
            throw new IllegalArgumentException("not a pause");
        }
        change(who, plan -> plan.pausedUntil(today(who).plusDays(days)));
    }

    @Transactional
    public void resume(Person who) {
        change(who, plan -> plan.pausedUntil(null));
    }

    /// Whether the link is one of ours. It changes nothing: mail scanners open links too.
    public boolean knows(String link) {
        return links.read(link).flatMap(plans::find).isPresent();
    }

    /// False for a link that is not ours. Twice is the same as once.
    @Transactional
    public boolean unsubscribe(String link) {
        var planned = links.read(link).flatMap(plans::find);
        planned.map(Planned::person).ifPresent(who -> {
            change(who, plan -> plan.wanted(false));
            months.forget(who);
        });
        return planned.isPresent();
    }

    /// Of two changes at once the second one is made to what the first one left.
    private void change(Person who, UnaryOperator<ReminderPlan> change) {
        plans.lock(who);
        var plan = change.apply(plan(who));
        var next = timetable(who, plan).next(clock.instant());
        plans.add(who, plan, next);
        plans.save(who, plan, next);
    }

    private Timetable timetable(Person who, ReminderPlan plan) {
        return plan.timetable(practiceZone(who));
    }
}
