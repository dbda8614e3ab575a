package de.traudich.contacts;

import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a person writes down about somebody. The label is a role or a nickname; the real name may stay
/// empty.
public record ContactFacts(
        String label,
        String name,
        String met,
        String interests,
        List<String> tags,
        List<Address> addresses,
        Tie tie,
        @Nullable Language language,
        @Nullable FormOfAddress form,
        @Nullable LocalDate deleteOn) {

    /// How long a contact is kept when nobody touches it and nothing else was said.
    public static final Period KEPT = Period.ofYears(1);

    public static final int LABEL_MAX = 80;
    public static final int NAME_MAX = 120;
    public static final int TEXT_MAX = 500;
    public static final int TAG_MAX = 30;
    public static final int TAGS_MAX = 10;
    public static final int ADDRESSES_MAX = 10;

    public ContactFacts {
        label = fits(PlainText.line(label), LABEL_MAX);
        name = fits(PlainText.line(name), NAME_MAX);
        met = fits(PlainText.lines(met), TEXT_MAX);
        interests = fits(PlainText.lines(interests), TEXT_MAX);
        tags = distinct(tags);
        addresses = addresses.stream().distinct().toList();
        if (label.isEmpty() || tags.size() > TAGS_MAX || addresses.size() > ADDRESSES_MAX) {
            throw new IllegalArgumentException("a label, at most 10 tags and 10 addresses");
        }
    }

    /// A tag as it is kept: one line, and what separates tags is not part of one.
    public static String tag(String typed) {
        return PlainText.line(typed.replace('|', ' ').replace(',', ' '));
    }

    /// Two spellings that differ in case only are one tag, and this is its key.
    static String tagKey(String tag) {
        return tag(tag).toLowerCase(Locale.ROOT);
    }

    private static List<String> distinct(Collection<String> tags) {
        var seen = new TreeMap<String, String>();
        tags.stream()
                .map(ContactFacts::tag)
                .filter(tag -> !tag.isEmpty())
                .forEach(tag -> seen.putIfAbsent(tagKey(tag), fits(tag, TAG_MAX)));
        return List.copyOf(seen.values());
    }

    private static String fits(String text, int most) {
        if (PlainText.length(text) > most) {
            throw new IllegalArgumentException("text over its limit");
        }
        return text;
    }

    /// Names stay out of logs and error pages.
    @Override
    public String toString() {
        return "ContactFacts[…]";
    }
}
