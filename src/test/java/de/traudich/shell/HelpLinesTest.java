package de.traudich.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The numbers people call: a wrong one would be worse than none.
class HelpLinesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, DE, 112, 0800 111 0 111;0800 111 0 222;116 123",
        "Europe/Vienna, AT, 112, 142",
        "Europe/Zurich, CH, 112, 143",
        "Europe/London, GB, 999, 116 123",
        "America/Chicago, US, 911, 988"
    })
    void theOwnCountryComesFirstWithItsNumbers(String zone, String country, String emergency, String numbers) {
        var nearest = HelpLines.nearest(ZoneId.of(zone));

        assertThat(nearest).hasSize(5);
        assertThat(nearest.getFirst().country()).isEqualTo(country);
        assertThat(nearest.getFirst().emergency()).isEqualTo(emergency);
        assertThat(nearest.getFirst().lines())
                .extracting(HelpLines.Line::number)
                .containsExactly(numbers.split(";"));
        assertThat(nearest.getFirst().lines()).extracting(HelpLines.Line::name).doesNotContain("");
    }

    @Test
    void whereverElseSomebodyIsAllAreThere() {
        assertThat(HelpLines.nearest(ZoneId.of("Asia/Tokyo")))
                .extracting(HelpLines::country)
                .containsExactly("DE", "AT", "CH", "GB", "US");
    }

    @Test
    void aNumberIsDialledWithoutItsSpaces() {
        assertThat(HelpLines.dialled("0800 111 0 111")).isEqualTo("tel:08001110111");
    }
}
