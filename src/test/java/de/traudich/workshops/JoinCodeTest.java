package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinCodeTest {

    @RepeatedTest(50)
    void isSixConsonantsSoNoWordComesOut() {
        assertThat(JoinCode.next().value()).matches("[BCDFGHJKLMNPQRSTVWXZ]{6}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BCDFGH", "bcdfgh", " bcd fgh ", "bcd-fgh", "B c\u00A0d\tF-g h"})
    void caseSpacesAndDashesDoNotMatter(String typed) {
        assertThat(JoinCode.parse(typed)).hasValue(new JoinCode("BCDFGH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BCDFG", "BCDFGHJ", "BCDFGA", "BCDFGY", "BCDFG1", "BCDFGÄ", "BCDFGH\u0000"})
    void anythingElseIsNoCode(String typed) {
        assertThat(JoinCode.parse(typed)).isEmpty();
    }

    @Test
    void aWholeBookIsNoCode() {
        assertThat(JoinCode.parse(" ".repeat(1_000_000) + "BCDFGH")).isEmpty();
    }

    @Test
    void isReadAloudInTwoThrees() {
        assertThat(new JoinCode("BCDFGH").spoken()).isEqualTo("BCD FGH");
        assertThatIllegalArgumentException().isThrownBy(() -> new JoinCode("bcdfgh"));
    }
}
