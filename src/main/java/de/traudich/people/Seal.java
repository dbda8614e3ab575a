package de.traudich.people;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Signs cookies (HMAC-SHA-256) with a key that lives outside the database: the property
/// `traudich.secret`, or else a file made once. Every other key of the installation is derived from it.
@Component
public class Seal {

    private final String secret;

    Seal(@Value("${traudich.secret:}") String secret, @Value("${traudich.data:./data}") Path data) throws IOException {
        this.secret = secret.isBlank() ? keptIn(data.resolve("secret")) : secret;
    }

    public String sign(GuestPass pass) {
        return pass.token() + "." + mac(pass.token());
    }

    public Optional<GuestPass> read(String cookie) {
        var dot = cookie.indexOf('.');
        if (dot < 1 || cookie.length() > 200) {
            return Optional.empty();
        }
        var token = cookie.substring(0, dot);
        var genuine = MessageDigest.isEqual(bytes(mac(token)), bytes(cookie.substring(dot + 1)));
        return genuine ? Optional.of(new GuestPass(token)) : Optional.empty();
    }

    /// The key for Spring's remember-me cookie.
    public String rememberKey() {
        return mac("remember-me");
    }

    /// 32 bytes for one purpose, the same as long as the secret is. No purpose looks like the text of a
    /// cookie.
    public byte[] key(String purpose) {
        return Base64.getUrlDecoder().decode(mac("key/" + purpose));
    }

    /// 43 characters, equal for equal text and one purpose; nobody without the secret makes them.
    public String hash(String purpose, String text) {
        return mac(key(purpose), text);
    }

    /// What only this installation can make from a name, 43 characters.
    public String token(String purpose, String name) {
        return mac("token/" + purpose + "/" + name);
    }

    private String mac(String text) {
        return mac(bytes(secret), text);
    }

    private static String mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String keptIn(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, GuestPass.next().token() + GuestPass.next().token());
        }
        return Files.readString(file).strip();
    }
}
