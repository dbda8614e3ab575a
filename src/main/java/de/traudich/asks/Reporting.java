package de.traudich.asks;

/// When an ask may be reported and what that changes, as pieces of SQL.
final class Reporting {

    /// Who set off before the end may still say what came of it, however late. A big step waits for the coach's yes.
    static final String ASKABLE =
            " and not held and not_asked_at is null and (ask_until is null or ask_until > :now or set_off_at is not null)"
                    + " and not exists (select 1 from big_step where big_step.id = ask.id and not agreed) ";

    static final String ASKED_NOW = "set_off_at = coalesce(set_off_at, :now), asked_at = coalesce(asked_at, :now), "
            + "locked_at = coalesce(locked_at, :now)";

    static final String ANSWERABLE = " and (asked_at is not null or (true" + ASKABLE + "))";

    /// The horizon that was named, or two weeks.
    private static final String SILENT = "and outcome is null and asked_at + interval coalesce("
            + "(select horizon_days from ask_notes where ask_notes.id = ask.id), " + Ask.SILENT_DAYS + ") day <= :now";

    /// An answer that comes after all takes the place of no reply.
    private static final String REPLIED = "and (outcome is null or outcome = 'NO_REPLY')" + ANSWERABLE;

    /// The assignments run from left to right.
    static final String REPORTED = ASKED_NOW + """
            , silent_at = case when :outcome = 'NO_REPLY' then :now when outcome = 'NO_REPLY' then answered_at end,
            outcome = :outcome, answered_at = :now
            """;

    /// Asked is taken back with the report that implied it; the setting off stays, so that it can be reported again. A
    /// late answer leaves the no reply that it replaced. The assignments run from left to right.
    static final String UNDONE = """
            asked_at = case when asked_at = coalesce(answered_at, waiting_at, asked_at) then null else asked_at end,
            waiting_at = case when answered_at is not null then waiting_at end,
            fear_after = case when silent_at < answered_at then fear_after end,
            outcome = case when silent_at < answered_at then 'NO_REPLY' end,
            answered_at = case when silent_at < answered_at then silent_at end, silent_at = answered_at,
            not_asked_reason = null, not_asked_at = null
            """;

    private Reporting() {}

    static String when(Outcome outcome) {
        return outcome.replied() ? REPLIED : SILENT;
    }
}
