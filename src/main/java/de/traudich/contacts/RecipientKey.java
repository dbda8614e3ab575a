package de.traudich.contacts;

import java.util.regex.Pattern;

/// Who is asked, without saying who: the keyed hash of a normalised address. Another practice has another
/// key for the same address.
public record RecipientKey(String value) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");

    public RecipientKey {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a recipient key");
        }
    }
}
