/// What the asks say: honest statistics for small numbers, published figures beside them. Pure functions over
/// rows.
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "people :: ui",
            "exercises",
            "contacts",
            "asks",
            "asks :: ui",
            "coaching",
            "workshops"
        })
@org.jspecify.annotations.NullMarked
package de.traudich.insights;
