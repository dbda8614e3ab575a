package de.traudich.insights;

import de.traudich.coaching.GroupId;
import de.traudich.workshops.WorkshopId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// What a coach can choose from, by name and in the order it is shown.
///
/// @param exercises titles by series, of those that occur in the coach's facts
public record Choices(Map<GroupId, String> groups, Map<WorkshopId, String> workshops, Map<UUID, String> exercises) {

    public Choices {
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
        workshops = Collections.unmodifiableMap(new LinkedHashMap<>(workshops));
        exercises = Collections.unmodifiableMap(new LinkedHashMap<>(exercises));
    }
}
