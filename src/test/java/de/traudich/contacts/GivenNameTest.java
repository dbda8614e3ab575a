package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna Schmidt|Anna",
                "Schmidt, Anna|Anna",
                "Schmidt,Anna Maria|Anna",
                "Schmidt, Dr. Anna|Anna",
                "Prof. Dr. Anna Schmidt|Anna",
                "Schmidt,|Schmidt",
                "Smith, Jr.|Smith",
                "Dr.|Dr.",
                "Anna|Anna",
                "''|''"
            })
    void standsFirstOrBehindTheComma(String name, String given) {
        assertThat(GivenName.of(name)).isEqualTo(given);
    }
}
