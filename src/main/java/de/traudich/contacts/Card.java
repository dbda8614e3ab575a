package de.traudich.contacts;

import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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

    /// Programs that know no name write the mail address, the number or the profile where it should stand.
    private static final Pattern ADDRESS = Pattern.compile("@|://|^www\\.|^[+\\d\\s()/.-]{5,}$");

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

    /// A new contact. Without a label the first name is one, with a letter more: a nickname, not a full name. An
    /// address never is: labels are not sealed.
    ///
    /// @param unnamed the label of who has nothing else
    ContactFacts fresh(LocalDate deleteOn, Supplier<String> unnamed) {
        return new ContactFacts(
                nickname().orElseGet(unnamed),
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
        return nickname()
                .or(() -> addresses.stream().map(Address::value).findFirst())
                .map(text -> cut(text, ContactFacts.LABEL_MAX))
                .orElse(cut(name, ContactFacts.LABEL_MAX));
    }

    private Optional<String> nickname() {
        return Stream.of(label, GivenName.withInitial(name))
                .map(text -> cut(text, ContactFacts.LABEL_MAX))
                .filter(text -> !text.isEmpty() && !ADDRESS.matcher(text).find())
                .findFirst();
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
