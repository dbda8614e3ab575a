package de.traudich.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What somebody from a file is called in the list: enough to tell one from another, and no full name.
class CardTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Michael Klein           | Michael K.
            Michael Maria von Ärmel | Michael Ä.
            Klein, Michael Maria    | Michael K.
            Person 17               | Person 17
            Bo;                     | Bo
            Jürgen                  | Jürgen
            """)
    void aNameBecomesANickname(String name, String nickname) {
        assertThat(card("", name).shown()).isEqualTo(nickname);
    }

    @ParameterizedTest
    @CsvSource("Chefin, Michael Klein")
    void theOwnWordForSomebodyComesFirst(String label, String name) {
        assertThat(card(label, name).shown()).isEqualTo(label);
    }

    private static Card card(String label, String name) {
        return new Card("", label, name, "", "", List.of(), List.of(), null, null, null, null);
    }
}
