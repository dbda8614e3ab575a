package de.traudich;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/// A test against the whole application and a real MariaDB with the whole schema in it.
/// Contexts are cached: tests with the same configuration share one schema, so each brings its own data.
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.FreshSchema.class)
@Import({MutableClock.InsteadOfTheSystemClock.class, Cast.class, Room.Rooms.class})
public @interface DatabaseTest {}
