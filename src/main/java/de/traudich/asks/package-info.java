/// One attempt to ask somebody: expected before, reported after.
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "people", "people :: ui", "exercises", "contacts", "contacts :: ui"})
@org.jspecify.annotations.NullMarked
package de.traudich.asks;
