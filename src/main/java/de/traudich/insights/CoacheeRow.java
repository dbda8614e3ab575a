package de.traudich.insights;

/// What one coachee feared, dreaded and believed, summed up by the database: how many asks have both, and their sums.
final class CoacheeRow {

    static final String FEARED = "(f.fear_before is not null and f.fear_after is not null)";
    static final String DREADED = "(f.dread_chance is not null and f.dread_happened is not null)";
    static final String BELIEVED = "(f.belief_before is not null and f.belief_after is not null)";

    /// For queries with the facts as `f`.
    static final String COLUMNS = """
            sum(%1$s) as fears, sum(if(%1$s, f.fear_before, 0)) as fear_before, sum(if(%1$s, f.fear_after, 0)) as fear_after,
            sum(%2$s) as dreads, sum(if(%2$s, f.dread_chance, 0)) as dread_chances,
            sum(%2$s and f.dread_happened = 'YES') as dread_happened, sum(%2$s and f.dread_happened = 'PARTLY') as dread_partly,
            sum(%3$s) as beliefs, sum(if(%3$s, f.belief_before, 0)) as belief_before, sum(if(%3$s, f.belief_after, 0)) as belief_after
            """.formatted(FEARED, DREADED, BELIEVED);

    /// What those are called, in their order.
    static final String NAMES = "fears, fear_before, fear_after, dreads, dread_chances, dread_happened, dread_partly,"
            + " beliefs, belief_before, belief_after";

    private CoacheeRow() {}
}
