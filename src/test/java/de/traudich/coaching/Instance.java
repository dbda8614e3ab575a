package de.traudich.coaching;

import com.github.kagkarlsson.scheduler.Scheduler;
import de.traudich.Application;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The whole product, here or as a process of its own. Told so, it does at once what it does every minute; a process
/// that nobody tells any more ends.
public record Instance(ConfigurableApplicationContext context) implements AutoCloseable {

    public static final String READY = "instance ready";
    public static final String DONE = "instance done";

    public static Instance start(String... settings) {
        return new Instance(SpringApplication.run(Application.class, settings));
    }

    static void main(String[] settings) {
        try (var instance = start(settings)) {
            IO.println(READY);
            while (IO.readln() != null) {
                instance.aMinuteIsOver();
                IO.println(DONE);
            }
        }
    }

    public void aMinuteIsOver() {
        context.getBean(Scheduler.class).triggerCheckForDueExecutions();
        context.getBean(Delivering.class).pass();
    }

    @Override
    public void close() {
        context.close();
    }
}
