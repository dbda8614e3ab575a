package de.traudich.coaching;

import de.traudich.people.Openness;
import java.util.List;

/// What a coachee's coaches see: who they are, what new asks begin with, and every ask that is shared, newest first.
public record Shown(List<String> coaches, Openness openness, List<SharedAsk> asks) {}
