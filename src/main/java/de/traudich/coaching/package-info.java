/// A coach and their coachees: assignments, and news of what was shared.
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "people :: ui",
            "exercises",
            "contacts",
            "contacts :: ui",
            "asks",
            "asks :: ui"
        })
@org.jspecify.annotations.NullMarked
package de.traudich.coaching;
