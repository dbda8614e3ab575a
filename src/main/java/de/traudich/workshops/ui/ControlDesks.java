package de.traudich.workshops.ui;

import de.traudich.exercises.Exercise;
import java.util.List;

/// What a coach has at hand in the control room: leading rounds and an agenda, changing the plan, what the wall
/// shows of answers, looking after the people, the exercises.
record ControlDesks(
        ControlDesk rounds,
        AgendaDesk agenda,
        PlanDesk plan,
        ControlWall wall,
        ControlCare care,
        CircleDesk circles,
        List<Exercise> library) {}
