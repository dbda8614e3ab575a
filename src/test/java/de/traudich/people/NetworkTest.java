package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NetworkTest {

    @Test
    void everyAddressOfFourNumbersIsOne() {
        assertThat(Network.of("192.0.2.7")).isNotEqualTo(Network.of("192.0.2.8"));
    }

    @Test
    void aHouseholdOfIpv6IsOne() {
        assertThat(Network.of("2001:db8:1:2::7")).isEqualTo(Network.of("2001:db8:1:2:ffff::8"));
        assertThat(Network.of("2001:db8:1:2::7")).isNotEqualTo(Network.of("2001:db8:1:3::7"));
    }

    @Test
    void whatIsNoAddressStaysAsItIs() {
        assertThat(Network.of("somewhere")).isEqualTo("somewhere");
        assertThat(Network.of("")).isEmpty();
    }
}
