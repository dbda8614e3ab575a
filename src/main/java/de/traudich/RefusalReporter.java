package de.traudich;

import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Tells a [Refusal] as the one sentence it is; a stack trace would bury it.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalReporter implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(Refusal.class::isInstance)
                .findFirst();
        refusal.ifPresent(sentence -> System.err.println(sentence.getMessage()));
        return refusal.isPresent();
    }
}
