/// The live round on three surfaces: control room, board and phones.
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"shared", "people", "people :: ui", "exercises", "asks", "asks :: ui", "coaching"})
@org.jspecify.annotations.NullMarked
package de.traudich.workshops;
