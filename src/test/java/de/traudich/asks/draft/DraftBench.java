package de.traudich.asks.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How long all rules take for a draft of 200 words: `./traudich bench` says it. They answer while somebody types.
@Tag("bench")
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DraftBench {

    private static final int WORDS = 200;
    private static final double ALLOWED_MILLIS = 20;

    private final DraftContext german = longer("""
            Ihr Beispiel mit dem Patenbrief habe ich in unserem Verein ausprobiert: drei neue Helfer in vier Wochen. Wären \
            Sie bereit, mir dazu zwei oder drei Sätze zu schreiben? Falls es zeitlich nicht passt, ist das in Ordnung. \
            """, SomeDraft.german(""));
    private final DraftContext english = longer("""
            Your example of the letter worked in our club: three new helpers in four weeks, which nobody had expected. Would \
            you be willing to write two or three sentences about it? If you have no time, that is fine. \
            """, SomeDraft.english(""));

    private static DraftContext longer(String text, SomeDraft some) {
        var words = List.of(text.repeat(9).split(" ")).subList(0, WORDS);
        return SomeDraft.of(
                        some.draft().language(),
                        "Guten Tag Frau Berger,\n\n" + String.join(" ", words) + "\n\nVielen Dank\nTom")
                .to("Dr. Jana Berger", Register.SIE)
                .knowing("Vortrag auf der Fachtagung: Patenbrief, drei Helfer, letter, helpers")
                .draft();
    }

    @Benchmark
    public List<Finding> twoHundredGermanWords() {
        return DraftCheck.check(german);
    }

    @Benchmark
    public List<Finding> twoHundredEnglishWords() {
        return DraftCheck.check(english);
    }

    @Test
    void allRulesAnswerWhileSomebodyTypes() throws RunnerException {
        var results = new Runner(
                        new OptionsBuilder().include(DraftBench.class.getName()).build())
                .run();

        assertThat(results).hasSize(2).allSatisfy(result -> assertThat(
                        result.getPrimaryResult().getScore())
                .isLessThan(ALLOWED_MILLIS));
    }
}
