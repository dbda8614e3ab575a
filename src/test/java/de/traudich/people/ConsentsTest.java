package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.AtOnce;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who was not asked has not agreed, and what is agreed to is taken back at once.
@DatabaseTest
class ConsentsTest {

    @Autowired
    private Cast cast;

    @Autowired
    private Consents consents;

    @Autowired
    private JdbcClient db;

    private Person miriam;

    @BeforeEach
    void bring() {
        miriam = cast.coachee(cast.coach("Ute"), "Miriam");
    }

    @Test
    void nobodyHasAgreedUntilTheySaySo() {
        assertThat(agreed()).isFalse();

        consents.give(miriam, Consent.PRACTICE_TOTALS);
        assertThat(agreed()).isTrue();
        assertThat(consents.given(cast.coachee(cast.coach("Anna"), "Emil"), Consent.PRACTICE_TOTALS))
                .isFalse();

        consents.withdraw(miriam, Consent.PRACTICE_TOTALS);
        assertThat(agreed()).isFalse();
    }

    @Test
    void whatWasAgreedAndTakenBackStaysOnRecord() {
        for (int time = 0; time < 2; time++) {
            consents.give(miriam, Consent.PRACTICE_TOTALS);
            consents.withdraw(miriam, Consent.PRACTICE_TOTALS);
        }

        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void twiceAtOnceIsOnce() {
        AtOnce.times(2, _ -> {
            consents.give(miriam, Consent.PRACTICE_TOTALS);
            return true;
        });

        assertThat(rows()).isEqualTo(1);
        assertThat(agreed()).isTrue();
    }

    private boolean agreed() {
        return consents.given(miriam, Consent.PRACTICE_TOTALS);
    }

    private int rows() {
        return db.sql("select count(*) from consent where person_id = ?")
                .param(miriam.id().value())
                .query(Integer.class)
                .single();
    }
}
