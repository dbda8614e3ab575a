package de.traudich.workshops.ui;

import de.traudich.exercises.Exercise;
import java.util.List;

/// What a coach has at hand in the control room: leading rounds, leading an agenda, changing the plan, the exercises.
record ControlDesks(ControlDesk rounds, AgendaDesk agenda, PlanDesk plan, List<Exercise> library) {}
