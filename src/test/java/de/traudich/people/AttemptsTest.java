package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.shared.Ids;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AttemptsTest {

    @Autowired
    Attempts attempts;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient db;

    private final String somebody = Ids.next() + "@traudich.example";

    @Test
    void aClassBehindOneAddressMayMistypeFortyTimes() {
        fail(Attempts.Kind.JOIN, 39);
        assertThat(attempts.mustWait(Attempts.Kind.JOIN, somebody)).isFalse();
        fail(Attempts.Kind.JOIN, 1);

        assertThat(attempts.mustWait(Attempts.Kind.JOIN, somebody)).isTrue();
        assertThat(attempts.mustWait(Attempts.Kind.SIGN_IN, somebody)).isFalse();
    }

    @Test
    void theLongestPauseIsTheWindow() {
        fail(Attempts.Kind.SIGN_IN, 30);
        clock.advance(Duration.ofMinutes(14));
        assertThat(attempts.mustWait(Attempts.Kind.SIGN_IN, somebody)).isTrue();
        clock.advance(Duration.ofMinutes(1));

        assertThat(attempts.mustWait(Attempts.Kind.SIGN_IN, somebody)).isFalse();
    }

    @Test
    void nobodysAddressIsWrittenDown() {
        fail(Attempts.Kind.SIGN_IN, 1);

        assertThat(db.sql("select count(*) from failed_attempt where subject like '%@%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatSlowsNobodyDownAnyMoreIsForgotten() {
        fail(Attempts.Kind.JOIN, 3);
        clock.advance(Duration.ofMinutes(10));
        fail(Attempts.Kind.SIGN_IN, 2);
        clock.advance(Duration.ofMinutes(10));

        attempts.forget();

        assertThat(db.sql("select kind from failed_attempt where subject = :subject")
                        .param("subject", Hash.of(somebody))
                        .query(String.class)
                        .list())
                .containsOnly("SIGN_IN")
                .hasSize(2);
    }

    private void fail(Attempts.Kind kind, int many) {
        for (int failure = 0; failure < many; failure++) {
            attempts.failed(kind, somebody);
        }
    }
}
