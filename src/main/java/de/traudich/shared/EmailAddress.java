package de.traudich.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address as we compare and keep it: trimmed, lower case, at most 254 characters (RFC 5321).
public record EmailAddress(String value) {

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]+@[^\\s@<>\"(),:;\\[\\]\\\\]+\\.[^\\s@.]{2,}");

    public EmailAddress {
        if (!SHAPE.matcher(value).matches() || value.length() > 254) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static Optional<EmailAddress> parse(String typed) {
        var value = typed.strip().toLowerCase(Locale.ROOT);
        return value.length() <= 254 && SHAPE.matcher(value).matches()
                ? Optional.of(new EmailAddress(value))
                : Optional.empty();
    }
}
