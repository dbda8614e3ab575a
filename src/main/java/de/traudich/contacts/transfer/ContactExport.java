package de.traudich.contacts.transfer;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.traudich.contacts.Address;
import de.traudich.contacts.Contact;
import de.traudich.contacts.Touch;
import de.traudich.exercises.Channel;
import de.traudich.shared.FormulaGuard;
import de.traudich.shared.Language;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person has written down about their contacts, for other programs and for our own import: two tables hold
/// everything, an address book what address books know. UTF-8.
public final class ContactExport {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Set<Channel> WITH_FIELD = EnumSet.of(Channel.EMAIL, Channel.PHONE, Channel.DIRECT_MESSAGE);

    private ContactExport() {}

    /// For spreadsheets of the person's country: with a byte order mark, in German parted by semicolons.
    public static byte[] csv(List<Contact> contacts, Language language) {
        return table(
                language,
                columns().stream().map(column -> column.header(language)).toList(),
                contacts.stream().map(contact -> columns().stream()
                        .map(column -> cell(contact, column, language))
                        .toList()));
    }

    /// What happened between the person and each of them, a line for each time.
    public static byte[] interactions(List<Touch> touches, Language language) {
        var header = language == Language.DE
                ? List.of("id", "bezeichnung", "tag", "wer", "kanal", "echter kontakt", "notiz")
                : List.of("id", "label", "day", "who", "channel", "real contact", "note");
        return table(language, header, touches.stream().map(ContactExport::cells));
    }

    private static List<String> cells(Touch touch) {
        var what = touch.interaction().what();
        return List.of(
                touch.contact().value().toString(),
                touch.label(),
                what.day().toString(),
                what.direction().name(),
                what.channel().name(),
                what.real() ? "1" : "0",
                what.note());
    }

    private static byte[] table(Language language, List<String> header, Stream<List<String>> lines) {
        var text = new StringWriter().append(BYTE_ORDER_MARK);
        try (var csv = CsvWriter.builder()
                .fieldSeparator(language == Language.DE ? ';' : ',')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(header);
            lines.forEach(
                    line -> csv.writeRecord(line.stream().map(FormulaGuard::put).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// First and last name apart are only read, never written.
    private static List<CsvColumn> columns() {
        return Arrays.stream(CsvColumn.values())
                .filter(column -> column != CsvColumn.FIRST_NAME && column != CsvColumn.LAST_NAME)
                .toList();
    }

    private static String cell(Contact contact, CsvColumn column, Language language) {
        var facts = contact.facts();
        var rhythm = contact.touch().own();
        return switch (column) {
            case ID -> contact.id().value().toString();
            case LABEL -> facts.label();
            case NAME -> facts.name();
            case FIRST_NAME, LAST_NAME -> "";
            case MET -> facts.met();
            case INTERESTS -> facts.interests();
            case TAGS -> String.join(" | ", facts.tags());
            case EMAIL -> values(contact, Channel.EMAIL);
            case PHONE -> values(contact, Channel.PHONE);
            case PROFILE -> values(contact, Channel.DIRECT_MESSAGE);
            case ADDRESSES -> others(contact);
            case TIE -> CsvWords.of(facts.tie(), language);
            case LANGUAGE -> facts.language() == null ? "" : facts.language().code();
            case FORM -> CsvWords.of(facts.form());
            case IDEAL_DAYS -> rhythm == null ? "" : String.valueOf(rhythm.idealDays());
            case MAX_DAYS -> rhythm == null ? "" : String.valueOf(rhythm.maxDays());
            case TRUST -> text(contact.quality().trust());
            case RECIPROCITY -> text(contact.quality().reciprocity());
            case USE -> text(contact.quality().use());
            case SNOOZED_UNTIL -> text(contact.touch().snoozedUntil());
            case DELETE_ON -> text(facts.deleteOn());
        };
    }

    private static String values(Contact contact, Channel channel) {
        return contact.facts().addresses().stream()
                .filter(address -> address.channel() == channel)
                .map(Address::value)
                .collect(Collectors.joining(" | "));
    }

    private static String others(Contact contact) {
        return contact.facts().addresses().stream()
                .filter(Predicate.not(address -> WITH_FIELD.contains(address.channel())))
                .map(CardAddress::print)
                .collect(Collectors.joining(" | "));
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    /// Version 4.0; the label is the nickname.
    public static byte[] vcard(List<Contact> contacts) {
        var text = new StringWriter();
        try (var writer = new VCardWriter(text, VCardVersion.V4_0)) {
            for (var contact : contacts) {
                writer.write(vcard(contact));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static VCard vcard(Contact contact) {
        var facts = contact.facts();
        var vcard = new VCard();
        vcard.setUid(new Uid("urn:uuid:" + contact.id().value()));
        vcard.setFormattedName(facts.name().isEmpty() ? facts.label() : facts.name());
        vcard.setNickname(facts.label());
        if (!facts.met().isEmpty()) vcard.addNote(facts.met());
        if (!facts.interests().isEmpty()) vcard.addInterest(facts.interests());
        if (!facts.tags().isEmpty()) vcard.setCategories(facts.tags().toArray(String[]::new));
        if (facts.language() != null) vcard.addLanguage(facts.language().code());
        facts.addresses().forEach(address -> add(vcard, address));
        vcard.addExtendedProperty(VcardFile.TIE, facts.tie().name());
        if (facts.form() != null)
            vcard.addExtendedProperty(VcardFile.FORM, facts.form().name());
        var rhythm = contact.touch().own();
        if (rhythm != null) vcard.addExtendedProperty(VcardFile.RHYTHM, rhythm.idealDays() + "/" + rhythm.maxDays());
        return vcard;
    }

    private static void add(VCard vcard, Address address) {
        switch (address.channel()) {
            case EMAIL -> vcard.addEmail(address.value());
            case PHONE -> vcard.addTelephoneNumber(address.value());
            case DIRECT_MESSAGE -> vcard.addUrl(address.value());
            default -> vcard.addExtendedProperty(VcardFile.ADDRESS, CardAddress.print(address));
        }
    }
}
