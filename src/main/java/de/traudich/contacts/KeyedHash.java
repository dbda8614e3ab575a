package de.traudich.contacts;

import de.traudich.people.Seal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// HMAC-SHA-256 with a key of this installation, 43 characters: equal for equal text, and nobody without
/// the key can try addresses against a stolen table.
@Component
class KeyedHash {

    private final SecretKeySpec key;

    KeyedHash(Seal seal) {
        key = new SecretKeySpec(seal.key("recipient"), "HmacSHA256");
    }

    String of(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
