package de.traudich.insights.ui;

import de.traudich.coaching.Coachees;
import de.traudich.insights.Benchmarks;
import de.traudich.insights.CoacheeChecks;
import de.traudich.insights.Cohorts;
import de.traudich.insights.DreadsAndBeliefs;
import de.traudich.insights.ExerciseUse;
import de.traudich.insights.OwnWays;
import de.traudich.insights.Replies;
import de.traudich.insights.WorkshopSeries;
import org.springframework.stereotype.Component;

/// What the pages of the insights read from.
@Component
record Sources(
        WorkshopSeries workshops,
        ExerciseUse exercises,
        Cohorts cohorts,
        Coachees coachees,
        CoacheeChecks checks,
        OwnWays ways,
        DreadsAndBeliefs dreads,
        Replies replies,
        Benchmarks benchmarks) {}
