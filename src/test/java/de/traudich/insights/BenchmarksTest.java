package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.traudich.DatabaseTest;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.insights.Benchmark.Evidence;
import de.traudich.insights.Benchmark.Measure;
import de.traudich.insights.Benchmark.Sample;
import de.traudich.insights.Benchmark.Text;
import de.traudich.insights.Benchmark.Unit;
import de.traudich.shared.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class BenchmarksTest {

    private static final Text NO_WORDS = new Text("", "");

    @Autowired
    private Benchmarks benchmarks;

    @Autowired
    private JdbcClient db;

    @Test
    void everyColumnComesOutAsItWasWritten() {
        var mean = shown().stream()
                .filter(benchmark -> benchmark.code().equals("uce_mean"))
                .findFirst()
                .orElseThrow();

        assertThat(mean.measure()).isEqualTo(Measure.UNDERESTIMATION);
        assertThat(mean.value()).isEqualTo(48);
        assertThat(mean.unit()).isEqualTo(Unit.PERCENT);
        assertThat(mean.sample()).isEqualTo(new Sample(14_000, true));
        assertThat(mean.channels()).containsExactly(Channel.IN_PERSON);
        assertThat(mean.tie()).isEqualTo(Tie.STRANGER);
        assertThat(mean.solicited()).isNull();
        assertThat(mean.published()).isEqualTo(2016);
        assertThat(mean.evidence()).isEqualTo(Evidence.E1);
        assertThat(mean.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(mean.in(Language.DE).finding()).contains("48 %");
        assertThat(mean.in(Language.EN).caveat()).contains("campus");
        assertThat(mean.link()).startsWith("https://");
    }

    @Test
    void whatNobodyHasReadIsNeverShown() {
        assertThat(db.sql("select count(*) from benchmark").query(Integer.class).single())
                .isEqualTo(35);
        assertThat(shown())
                .isNotEmpty()
                .extracting(Benchmark::code)
                .doesNotContain("uce_gym", "uce_tnt", "granovetter", "stranger_40_92", "advice");
    }

    @Test
    void everyFigureHasWordsAndACaveatInBothLanguages() {
        assertThat(shown()).isNotEmpty().allSatisfy(benchmark -> {
            for (var language : Language.values()) {
                assertThat(benchmark.in(language).finding()).isNotBlank();
                assertThat(benchmark.in(language).caveat()).isNotBlank();
            }
        });
    }

    /// Everything that may stand beside some asks.
    private Set<Benchmark> shown() {
        return Arrays.stream(Channel.values())
                .flatMap(channel -> Arrays.stream(Tie.values()).map(tie -> new Way(channel, tie)))
                .flatMap(way -> benchmarks.beside(way).stream())
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void onlyTheSameChannelAndTieStandBesideOwnAsks(Channel channel) {
        for (var tie : Tie.values()) {
            assertThat(benchmarks.beside(new Way(channel, tie)))
                    .allSatisfy(benchmark -> assertThat(benchmark.channels()).contains(channel))
                    .allSatisfy(benchmark -> assertThat(benchmark.tie()).isIn(null, tie));
        }
    }

    @Test
    void strangersInPersonAreComparedWithStrangersInPerson() {
        assertThat(benchmarks.beside(new Way(Channel.IN_PERSON, Tie.STRANGER)))
                .extracting(Benchmark::code)
                .contains("uce_mean", "help_happy")
                .doesNotContain("chan_friends", "email_over");
    }

    @Test
    void anUnknownTieMeetsOnlyFiguresAboutEverybody() {
        assertThat(benchmarks.beside(new Way(Channel.IN_PERSON, null))).isEmpty();
        assertThat(benchmarks.beside(new Way(Channel.EMAIL, null)))
                .isNotEmpty()
                .allSatisfy(benchmark -> assertThat(benchmark.tie()).isNull());
    }

    @Test
    void aFigureHasASourceAndAShareIsAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> benchmark(Measure.YES_RATE, 50.0, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> benchmark(Measure.YES_RATE, 150.0, "A 2020"));
        assertThatIllegalArgumentException().isThrownBy(() -> benchmark(Measure.REPLY_RATE, null, "A 2020"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(0, false));
    }

    private static Benchmark benchmark(Measure measure, @Nullable Double value, String source) {
        return new Benchmark(
                "x",
                measure,
                value,
                Unit.PERCENT,
                null,
                Set.of(),
                null,
                null,
                source,
                null,
                Evidence.E1,
                null,
                NO_WORDS,
                NO_WORDS,
                "");
    }
}
