package de.traudich.contacts;

import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One person as a file describes them. What a file leaves out is empty or null; what is too long is cut.
///
/// @param uid what the file calls them, may be empty
public record Card(
        String uid,
        String label,
        String name,
        String met,
        String interests,
        List<String> tags,
        List<Address> addresses,
        @Nullable Tie tie,
        @Nullable Language language,
        @Nullable FormOfAddress form,
        @Nullable Rhythm rhythm) {

    private static final int UID_MAX = 200;

    public Card {
        uid = cut(PlainText.line(uid), UID_MAX);
        label = cut(PlainText.line(label), ContactFacts.LABEL_MAX);
        name = cut(PlainText.line(name), ContactFacts.NAME_MAX);
        met = cut(PlainText.lines(met), ContactFacts.TEXT_MAX);
        interests = cut(PlainText.lines(interests), ContactFacts.TEXT_MAX);
        tags = tags(tags.stream());
        addresses =
                addresses.stream().distinct().limit(ContactFacts.ADDRESSES_MAX).toList();
    }

    /// Nothing to know anybody by.
    public boolean blank() {
        return label.isEmpty() && name.isEmpty() && addresses.isEmpty();
    }

    /// A new contact. Without a label the first name is one, with a letter more: a nickname, not a full name.
    ContactFacts fresh(LocalDate deleteOn) {
        return new ContactFacts(
                shown(),
                name,
                met,
                interests,
                tags,
                addresses,
                Objects.requireNonNullElse(tie, Tie.ACQUAINTANCE),
                language,
                form,
                deleteOn);
    }

    /// What stands in a list: the label, else a nickname, else a first address.
    public String shown() {
        return Stream.of(
                        label,
                        nickname(),
                        addresses.isEmpty() ? "" : addresses.getFirst().value())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(text -> cut(text, ContactFacts.LABEL_MAX))
                .orElse("");
    }

    /// `Michael K.`, so that one Michael is not the other; a number is kept, `Person 17`.
    private String nickname() {
        var parts = name.contains(", ") ? name.split(", ", 2) : name.split(" ");
        var first = bare(name.contains(", ") ? parts[1].split(" ")[0] : parts[0]);
        var last = bare(name.contains(", ") ? parts[0] : parts[parts.length - 1]);
        if (parts.length == 1 || last.isEmpty()) {
            return first;
        }
        return Character.isLetter(last.codePointAt(0))
                ? first + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + "."
                : first + " " + last;
    }

    /// Without what only separates, `Bo;`.
    private static String bare(String part) {
        return part.replaceAll("^[\\p{Punct}\\s]+|[;,:\\s]+$", "");
    }

    /// The file adds and knows the newer name; what the person has written in own words stays.
    ///
    /// @param unknown which of its addresses are new
    ContactFacts into(ContactFacts old, Predicate<Address> unknown) {
        return new ContactFacts(
                old.label(),
                name.isEmpty() ? old.name() : name,
                old.met().isEmpty() ? met : old.met(),
                old.interests().isEmpty() ? interests : old.interests(),
                tags(Stream.concat(old.tags().stream(), tags.stream())),
                Stream.concat(old.addresses().stream(), addresses.stream().filter(unknown))
                        .distinct()
                        .limit(ContactFacts.ADDRESSES_MAX)
                        .toList(),
                old.tie(),
                old.language() == null ? language : old.language(),
                old.form() == null ? form : old.form(),
                old.deleteOn());
    }

    private static List<String> tags(Stream<String> typed) {
        return distinct(typed.map(tag ->
                                cut(ContactFacts.tag(tag), ContactFacts.TAG_MAX).strip())
                        .filter(tag -> !tag.isEmpty())
                        .toList())
                .stream()
                .limit(ContactFacts.TAGS_MAX)
                .toList();
    }

    private static List<String> distinct(Collection<String> tags) {
        var seen = new LinkedHashMap<String, String>();
        tags.forEach(tag -> seen.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
        return List.copyOf(seen.values());
    }

    private static String cut(String text, int most) {
        return PlainText.length(text) <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }

    @Override
    public String toString() {
        return "Card[…]";
    }
}
