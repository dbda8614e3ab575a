package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.insights.Crowd.Part;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Paper shows no cell of fewer than five people, and none that is found by subtracting.
class CrowdTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsLeftOutIsOfNobodyOrFivePeople(long seed) {
        var random = new Random(seed);
        var cells = new HashMap<String, Set<UUID>>();
        for (int cell = 0; cell < 2 + random.nextInt(6); cell++) cells.put("cell " + cell, people(random, 12));
        var rest = people(random, 4);

        var shown = Crowd.shown(cells, rest);

        var hidden = new HashSet<>(rest);
        cells.forEach((cell, people) -> {
            if (!shown.contains(cell)) hidden.addAll(people);
        });
        assertThat(shown).allSatisfy(cell -> assertThat(cells.get(cell))
                .satisfiesAnyOf(people -> assertThat(people).isEmpty(), people -> assertThat(people)
                        .hasSizeGreaterThanOrEqualTo(5)));
        boolean something = cells.entrySet().stream()
                .anyMatch(cell ->
                        shown.contains(cell.getKey()) && !cell.getValue().isEmpty());
        if (something && !hidden.isEmpty()) assertThat(hidden).hasSizeGreaterThanOrEqualTo(5);
    }

    private static Set<UUID> people(Random random, int most) {
        var people = new HashSet<UUID>();
        for (int i = random.nextInt(most + 1); i > 0; i--) people.add(new UUID(0, random.nextInt(20)));
        return people;
    }

    @Test
    void nothingIsLeftOutWhereEverybodyIsOfMany() {
        assertThat(Crowd.shown(Map.of("a", some(0, 5), "b", some(3, 9), "c", Set.of()), Set.of()))
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @Test
    void theNextSmallestGoesWithASmallOne() {
        assertThat(Crowd.shown(Map.of("a", some(0, 2), "b", some(0, 6), "c", some(0, 9)), Set.of()))
                .containsExactly("c");
    }

    @Test
    void reasonsStandOnlyBesideThoseNobodyIsToldOf() {
        assertThat(reasons("UNTOLD", some(9, 10), "FEAR", some(0, 6), "SETTLED", some(0, 7)))
                .containsExactly("SETTLED");
        assertThat(reasons("UNTOLD", some(9, 15), "FEAR", some(0, 6), "SETTLED", some(0, 7)))
                .containsExactlyInAnyOrder("FEAR", "SETTLED");
    }

    private static Set<String> reasons(Object... cells) {
        var people = new HashMap<String, Set<UUID>>();
        for (int i = 0; i < cells.length; i += 2) {
            @SuppressWarnings("unchecked")
            var who = (Set<UUID>) cells[i + 1];
            people.put((String) cells[i], who);
        }
        return crowd(Part.REASON, people).reasons();
    }

    @Test
    void whatCameOfTheAsksOfOneIsNotTold() {
        assertThat(crowd(Part.STAGE, Map.of("ASKED", some(0, 1), "", some(0, 6)))
                        .fewAsked())
                .isTrue();
        assertThat(crowd(Part.STAGE, Map.of("ASKED", some(0, 5), "", some(5, 6)))
                        .fewAsked())
                .isFalse();
    }

    private static Crowd crowd(Part part, Map<String, Set<UUID>> people) {
        return new Crowd(new EnumMap<>(Map.of(part, people)));
    }

    private static Set<UUID> some(int from, int until) {
        return Set.copyOf(
                IntStream.range(from, until).mapToObj(i -> new UUID(0, i)).toList());
    }
}
