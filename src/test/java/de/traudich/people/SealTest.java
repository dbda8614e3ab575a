package de.traudich.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private final GuestPass pass = GuestPass.next();

    @TempDir
    Path data;

    @Test
    void whatWasSignedIsReadAgain() throws IOException {
        var seal = seal("secret");

        assertThat(seal.read(seal.sign(pass))).hasValue(pass);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "token", "token.", ".mac", "token.AAAA"})
    void aForgedCookieIsNobodys(String cookie) throws IOException {
        assertThat(seal("secret").read(cookie)).isEmpty();
    }

    @Test
    void aChangedCookieIsNobodys() throws IOException {
        var signed = seal("secret").sign(pass);

        assertThat(seal("secret").read("x" + signed)).isEmpty();
        assertThat(seal("secret").read(signed + "x")).isEmpty();
        assertThat(seal("secret").read(signed + " ".repeat(200))).isEmpty();
        assertThat(seal("other").read(signed)).isEmpty();
    }

    @Test
    void withoutAPropertyTheKeyIsMadeOnceAndKeptForItsOwner() throws IOException {
        var signed = seal("").sign(pass);

        assertThat(seal("").read(signed)).hasValue(pass);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret"))))
                .startsWith("r")
                .doesNotContain("r--r")
                .endsWith("---");
    }

    @Test
    void everyPurposeHasAKeyOfItsOwnThatStaysTheSame() throws IOException {
        assertThat(seal("secret").key("recipient"))
                .hasSize(32)
                .isEqualTo(seal("secret").key("recipient"))
                .isNotEqualTo(seal("secret").key("private"))
                .isNotEqualTo(seal("other").key("recipient"));
    }

    @Test
    void aPassDoesNotShowItself() {
        assertThat(pass).hasToString("GuestPass[…]");
    }

    private Seal seal(String secret) throws IOException {
        return new Seal(secret, data);
    }
}
