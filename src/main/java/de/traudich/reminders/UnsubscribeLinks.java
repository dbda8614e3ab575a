package de.traudich.reminders;

import de.traudich.people.PersonId;
import de.traudich.people.Seal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Signs who may be unsubscribed without signing in: the person's id and its HMAC-SHA-256.
@Component
public class UnsubscribeLinks {

    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([\\w-]{43})");

    private final Seal seal;

    UnsubscribeLinks(Seal seal) {
        this.seal = seal;
    }

    public String token(PersonId person) {
        return person.value() + "." + signature(person.value().toString());
    }

    Optional<PersonId> read(String token) {
        var parts = SHAPE.matcher(token);
        return parts.matches() && same(signature(parts.group(1)), parts.group(2))
                ? Optional.of(new PersonId(UUID.fromString(parts.group(1))))
                : Optional.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(String text) {
        return seal.hash("unsubscribe", text);
    }
}
