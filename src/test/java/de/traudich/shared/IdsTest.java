package de.traudich.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void rowKeysAreVersionSevenAndCarryTheirMoment() {
        var before = System.currentTimeMillis();
        var id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, System.currentTimeMillis());
    }

    @Test
    void theNextKeyIsTheGreaterOneHoweverFastTheyCome() {
        var ids = Stream.generate(Ids::next).map(UUID::toString).limit(10_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatStandsInAnAddressMayBeAnything() {
        var id = Ids.next();

        assertThat(Ids.parse(id.toString())).hasValue(id);
        assertThat(Ids.parse("")).isEmpty();
        assertThat(Ids.parse("../etc")).isEmpty();
    }

    @Test
    void tokensFitAnAddressAndDoNotRepeat() {
        var tokens = Stream.generate(Ids::token).limit(1000).distinct().toList();

        assertThat(tokens).hasSize(1000).allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"));
    }
}
