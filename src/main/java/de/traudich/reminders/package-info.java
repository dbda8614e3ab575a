/// At most one mail a day that says how much waits, and dates for a calendar. Imported by nobody.
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "people :: ui",
            "exercises",
            "contacts",
            "asks",
            "coaching",
            "workshops",
            "insights"
        })
@org.jspecify.annotations.NullMarked
package de.traudich.reminders;
