package de.traudich.contacts.transfer;

import de.traudich.contacts.Address;
import de.traudich.contacts.Card;
import de.traudich.contacts.FormOfAddress;
import de.traudich.contacts.Rhythm;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import de.traudich.shared.Language;
import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.VCardProperty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Address books as telephones and programs write them, vCard 2.1 to 4.0.
final class VcardFile {

    static final String ADDRESS = "X-TRAUDICH-ADDRESS";
    static final String TIE = "X-TRAUDICH-TIE";
    static final String FORM = "X-TRAUDICH-FORM";
    /// Days, the ideal and the longest: `30/60`.
    static final String RHYTHM = "X-TRAUDICH-RHYTHM";

    private static final Pattern DAYS = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

    private VcardFile() {}

    static Reading read(String text) {
        var cards = new ArrayList<Card>();
        int skipped = 0;
        for (var vcard : parse(text)) {
            var card = card(vcard);
            if (card.blank()) skipped++;
            else cards.add(card);
        }
        return new Reading.Read(List.copyOf(cards), skipped);
    }

    private static List<VCard> parse(String text) {
        try (var reader = new VCardReader(text)) {
            reader.setDefaultQuotedPrintableCharset(StandardCharsets.UTF_8);
            return reader.readAll();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Card card(VCard vcard) {
        var label = label(vcard);
        var name = name(vcard);
        return new Card(
                vcard.getUid() == null ? "" : text(vcard.getUid().getValue()),
                label,
                name.equals(label) && vcard.getNickname() != null ? "" : name,
                first(vcard.getNotes()),
                Stream.of(texts(vcard.getInterests()), texts(vcard.getHobbies()))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n")),
                vcard.getCategoriesList().stream()
                        .flatMap(categories -> categories.getValues().stream())
                        .toList(),
                addresses(vcard),
                constant(Tie.class, own(vcard, TIE)),
                language(vcard),
                constant(FormOfAddress.class, own(vcard, FORM)),
                rhythm(own(vcard, RHYTHM)));
    }

    private static String own(VCard vcard, String property) {
        return first(vcard.getExtendedProperties(property)).strip();
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) return constant;
        }
        return null;
    }

    private static @Nullable Rhythm rhythm(String text) {
        var days = DAYS.matcher(text);
        if (!days.matches()) return null;
        var ideal = Integer.parseInt(days.group(1));
        var most = Integer.parseInt(days.group(2));
        return ideal >= 1 && most >= ideal && most <= Rhythm.MOST_DAYS ? new Rhythm(ideal, most) : null;
    }

    /// A nickname, else what somebody does: the name itself stays private.
    private static String label(VCard vcard) {
        var nicknames = vcard.getNickname() == null ? Stream.<String>empty() : vcard.getNickname().getValues().stream();
        return Stream.of(nicknames, texts(vcard.getRoles()), texts(vcard.getTitles()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String name(VCard vcard) {
        var formatted = vcard.getFormattedName() == null
                ? ""
                : text(vcard.getFormattedName().getValue());
        var parts = vcard.getStructuredName();
        return !formatted.isBlank() || parts == null
                ? formatted.strip()
                : (text(parts.getGiven()) + " " + text(parts.getFamily())).strip();
    }

    private static List<Address> addresses(VCard vcard) {
        return Stream.of(
                        addresses(Channel.EMAIL, texts(vcard.getEmails())),
                        addresses(Channel.PHONE, all(vcard.getTelephoneNumbers(), VcardFile::number)),
                        addresses(Channel.DIRECT_MESSAGE, all(vcard.getImpps(), impp -> text(impp.getUri()))),
                        addresses(Channel.DIRECT_MESSAGE, all(vcard.getUrls(), url -> text(url.getValue()))),
                        addresses(Channel.LETTER, all(vcard.getAddresses(), VcardFile::post)),
                        texts(vcard.getExtendedProperties(ADDRESS)).flatMap(one -> CardAddress.parse(one).stream()))
                .flatMap(addresses -> addresses)
                .toList();
    }

    private static Stream<Address> addresses(Channel channel, Stream<String> values) {
        return values.flatMap(value -> CardAddress.of(channel, value).stream());
    }

    private static String number(Telephone phone) {
        return phone.getText() != null
                ? phone.getText()
                : text(phone.getUri() == null ? null : phone.getUri().getNumber());
    }

    private static String post(ezvcard.property.Address address) {
        var town = (text(address.getPostalCode()) + " " + text(address.getLocality())).strip();
        return Stream.of(text(address.getStreetAddress()), town, text(address.getCountry()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Language language(VCard vcard) {
        var language = texts(vcard.getLanguages()).findFirst().orElse("");
        return language.startsWith("de") ? Language.DE : language.startsWith("en") ? Language.EN : null;
    }

    private static String first(List<? extends TextProperty> properties) {
        return texts(properties).findFirst().orElse("");
    }

    private static Stream<String> texts(List<? extends TextProperty> properties) {
        return all(properties, property -> text(property.getValue()));
    }

    private static <P extends VCardProperty> Stream<String> all(List<P> properties, Function<P, String> text) {
        return properties.stream().map(text);
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
