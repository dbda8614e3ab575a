package de.traudich.contacts;

import java.time.ZoneId;
import java.util.Map;

/// The calling code of the country a practice is in, for numbers that are written without one.
final class CallingCode {

    private static final Map<String, String> BY_ZONE = Map.of(
            "Europe/Vienna", "43",
            "Europe/Zurich", "41",
            "Europe/London", "44",
            "Europe/Paris", "33",
            "Europe/Brussels", "32",
            "Europe/Amsterdam", "31",
            "Europe/Copenhagen", "45",
            "Europe/Warsaw", "48");

    private CallingCode() {}

    /// Germany where we do not know better.
    static String in(ZoneId zone) {
        return BY_ZONE.getOrDefault(zone.getId(), "49");
    }
}
