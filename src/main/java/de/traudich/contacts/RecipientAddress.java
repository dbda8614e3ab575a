package de.traudich.contacts;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.PlainText;
import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// An address in the one spelling that is hashed: two ways to write it become one, two mailboxes never
/// do. What the rulings are, and why, is in decision 0031.
record RecipientAddress(Kind kind, String value) {

    enum Kind {
        EMAIL,
        PHONE,
        PROFILE,
        POST
    }

    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,15}");
    private static final Pattern PHONE_DECORATION = Pattern.compile("\\(0\\)|[\\s()/.\\-\u2010-\u2015]");
    private static final Pattern PROFILE = Pattern.compile(
            "(?:[a-z][a-z0-9+.-]*://)?((?:[\\p{L}\\d-]+\\.)+\\p{L}{2,})(?::\\d+)?(/[^?#]*)?(\\?[^#]*)?(#.*)?");
    private static final Pattern HANDLE = Pattern.compile("@([\\p{L}\\d_.-]+)(?:@((?:[\\p{L}\\d-]+\\.)+\\p{L}{2,}))?");
    private static final Pattern PROFILE_ID = Pattern.compile("[?&]id=([^&]+)");
    private static final Pattern STREET = Pattern.compile("stra(ss|ß)e|str\\.");
    private static final int POST_MIN = 8;

    /// @param callingCode the country of numbers that are written without one, such as 49
    static Optional<RecipientAddress> of(String typed, String callingCode) {
        var text = Normalizer.normalize(PlainText.line(typed), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(mailto|tel|sms|callto|xmpp):", "");
        return email(text)
                .or(() -> phone(text, callingCode))
                .or(() -> handle(text))
                .or(() -> profile(text))
                .or(() -> post(text));
    }

    /// Case and dots of the domain, plus tags, and what Google ignores.
    private static Optional<RecipientAddress> email(String text) {
        return EmailAddress.parse(text.replaceFirst("\\.$", "")).map(address -> {
            var at = address.value().lastIndexOf('@');
            var domain = ascii(address.value().substring(at + 1));
            var box = address.value().substring(0, at).replaceFirst("(?<=.)\\+.*", "");
            return GOOGLE.contains(domain)
                    ? new RecipientAddress(Kind.EMAIL, box.replace(".", "") + "@gmail.com")
                    : new RecipientAddress(Kind.EMAIL, box + "@" + domain);
        });
    }

    private static Optional<RecipientAddress> phone(String text, String callingCode) {
        var number = PHONE_DECORATION.matcher(text).replaceAll("").replaceFirst("^00", "+");
        return PHONE.matcher(number).matches()
                ? Optional.of(new RecipientAddress(
                        Kind.PHONE,
                        number.startsWith("+") ? number : "+" + callingCode + number.replaceFirst("^0", "")))
                : Optional.empty();
    }

    /// `@name@server` as in the Fediverse is a profile there; a bare `@name` is one on a network we do
    /// not know.
    private static Optional<RecipientAddress> handle(String text) {
        var handle = HANDLE.matcher(text);
        if (!handle.matches()) {
            return Optional.empty();
        }
        var server = handle.group(2);
        return Optional.of(new RecipientAddress(
                Kind.PROFILE, server == null ? "@" + handle.group(1) : ascii(server) + "/@" + handle.group(1)));
    }

    private static Optional<RecipientAddress> profile(String text) {
        var profile = PROFILE.matcher(text);
        if (!profile.matches()) {
            return Optional.empty();
        }
        var path = profile.group(2) == null ? "" : profile.group(2).replaceFirst("/+$", "");
        var id = profile.group(3) == null ? null : PROFILE_ID.matcher(profile.group(3));
        var suffix = path.endsWith(".php") && id != null && id.find() ? "?id=" + id.group(1) : "";
        return Optional.of(new RecipientAddress(Kind.PROFILE, host(profile.group(1)) + path + suffix));
    }

    /// One network, one name: without the part for phones or a country.
    private static String host(String typed) {
        return ascii(typed)
                .replaceFirst("^(www|m|mobile)\\.", "")
                .replaceFirst("^[a-z]{2}\\.(?=(linkedin|facebook)\\.com$)", "")
                .replaceFirst("^(twitter\\.com)$", "x.com");
    }

    private static Optional<RecipientAddress> post(String text) {
        var letters = Normalizer.normalize(STREET.matcher(text).replaceAll("str"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\d]", "");
        return PlainText.length(letters) < POST_MIN
                ? Optional.empty()
                : Optional.of(new RecipientAddress(Kind.POST, letters));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unusual) {
            return domain;
        }
    }

    @Override
    public String toString() {
        return kind + " […]";
    }
}
