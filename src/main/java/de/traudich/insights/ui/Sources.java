package de.traudich.insights.ui;

import de.traudich.insights.ExerciseUse;
import de.traudich.insights.WorkshopSeries;
import org.springframework.stereotype.Component;

/// What the pages of the insights read from.
@Component
record Sources(WorkshopSeries workshops, ExerciseUse exercises) {}
