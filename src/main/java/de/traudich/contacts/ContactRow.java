package de.traudich.contacts;

import de.traudich.exercises.Channel;
import de.traudich.people.PrivateText;
import de.traudich.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads a contact from a row of its table, and writes addresses and tags as one text: a line for each.
final class ContactRow {

    /// The day of the last real contact, for queries that read a contact as `c`.
    static final String LAST_REAL =
            "(select max(i.day) from interaction i where i.contact_id = c.id and i.real_contact) as last_real";

    private ContactRow() {}

    static Contact of(ResultSet row, PrivateText text, Map<String, Rhythm> byTag, ZoneId zone) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var facts = facts(row, id, text);
        return new Contact(
                new ContactId(id),
                row.getInt("revision"),
                facts,
                new Quality(
                        row.getObject("trust", Integer.class),
                        row.getObject("reciprocity", Integer.class),
                        row.getObject("usefulness", Integer.class)),
                touch(row, byTag, zone));
    }

    /// @param zone whose days count
    static KeepInTouch touch(ResultSet row, Map<String, Rhythm> byTag, ZoneId zone) throws SQLException {
        return new KeepInTouch(
                rhythm(row),
                strictest(tags(row), byTag),
                LocalDate.ofInstant(Objects.requireNonNull(row.getObject("created_at", Instant.class)), zone),
                row.getObject("last_real", LocalDate.class),
                row.getObject("snoozed_until", LocalDate.class));
    }

    private static List<String> tags(ResultSet row) throws SQLException {
        return row.getString("tags").lines().toList();
    }

    private static ContactFacts facts(ResultSet row, UUID id, PrivateText text) throws SQLException {
        return new ContactFacts(
                row.getString("label"),
                text.open("contact.name", id, row.getBytes("name")),
                text.open("contact.met", id, row.getBytes("met")),
                text.open("contact.interests", id, row.getBytes("interests")),
                tags(row),
                addresses(text.open("contact.addresses", id, row.getBytes("addresses"))),
                Tie.valueOf(row.getString("tie")),
                orNull(row.getString("language"), Language::of),
                orNull(row.getString("form"), FormOfAddress::valueOf),
                row.getObject("delete_on", LocalDate.class));
    }

    static @Nullable Rhythm rhythm(ResultSet row) throws SQLException {
        var ideal = row.getObject("ideal_days", Integer.class);
        return ideal == null ? null : new Rhythm(ideal, row.getInt("max_days"));
    }

    private static @Nullable Rhythm strictest(List<String> tags, Map<String, Rhythm> byTag) {
        return tags.stream()
                .map(ContactFacts::tagKey)
                .filter(byTag::containsKey)
                .map(byTag::get)
                .reduce(Rhythm::stricter)
                .orElse(null);
    }

    static String addresses(List<Address> addresses) {
        return addresses.stream()
                .map(address -> address.channel() + " " + address.value())
                .collect(Collectors.joining("\n"));
    }

    private static List<Address> addresses(String lines) {
        return lines.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Address(Channel.valueOf(parts[0]), parts[1]))
                .toList();
    }

    private static <T> @Nullable T orNull(@Nullable String value, Function<String, T> read) {
        return value == null ? null : read.apply(value);
    }
}
