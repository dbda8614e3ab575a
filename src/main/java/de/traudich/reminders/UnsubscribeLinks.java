package de.traudich.reminders;

import de.traudich.people.PersonId;
import de.traudich.people.Seal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/// Signs who may be unsubscribed without signing in: the person's id and its HMAC-SHA-256.
@Component
public class UnsubscribeLinks {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([\\w-]{43})");

    private final SecretKeySpec key;

    UnsubscribeLinks(Seal seal) {
        key = new SecretKeySpec(seal.key("unsubscribe"), "HmacSHA256");
    }

    public String token(PersonId person) {
        return person.value() + "." + mac(person.value().toString());
    }

    Optional<PersonId> read(String token) {
        var parts = SHAPE.matcher(token);
        return parts.matches() && same(mac(parts.group(1)), parts.group(2))
                ? Optional.of(new PersonId(UUID.fromString(parts.group(1))))
                : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var signature = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
