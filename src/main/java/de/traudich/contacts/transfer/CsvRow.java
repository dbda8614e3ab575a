package de.traudich.contacts.transfer;

import de.traudich.contacts.Address;
import de.traudich.contacts.Card;
import de.traudich.contacts.Rhythm;
import de.traudich.exercises.Channel;
import de.traudich.shared.FormulaGuard;
import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of a table under its columns. Several values in a cell are parted by a bar, ours and Google's
/// way.
record CsvRow(List<Optional<CsvColumn>> columns, List<String> fields) {

    private static final Set<CsvColumn> NAMING = Set.of(
            CsvColumn.LABEL,
            CsvColumn.NAME,
            CsvColumn.FIRST_NAME,
            CsvColumn.LAST_NAME,
            CsvColumn.EMAIL,
            CsvColumn.PHONE,
            CsvColumn.PROFILE);
    private static final Pattern PARTS = Pattern.compile("\\||:::");

    /// A table needs one of these, else it is not about people.
    static boolean names(CsvColumn column) {
        return NAMING.contains(column);
    }

    Card card() {
        var name = Stream.of(text(CsvColumn.FIRST_NAME), text(CsvColumn.LAST_NAME))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
        return new Card(
                text(CsvColumn.ID),
                text(CsvColumn.LABEL),
                text(CsvColumn.NAME).isBlank() ? name : text(CsvColumn.NAME),
                text(CsvColumn.MET),
                text(CsvColumn.INTERESTS),
                values(CsvColumn.TAGS)
                        .flatMap(tags -> Arrays.stream(tags.split(",")))
                        .toList(),
                addresses(),
                CsvWords.tie(text(CsvColumn.TIE)).orElse(null),
                language(),
                CsvWords.form(text(CsvColumn.FORM)).orElse(null),
                rhythm());
    }

    private List<Address> addresses() {
        return Stream.of(
                        addresses(Channel.EMAIL, CsvColumn.EMAIL),
                        addresses(Channel.PHONE, CsvColumn.PHONE),
                        addresses(Channel.DIRECT_MESSAGE, CsvColumn.PROFILE),
                        values(CsvColumn.ADDRESSES).flatMap(value -> CardAddress.parse(value).stream()))
                .flatMap(addresses -> addresses)
                .toList();
    }

    private Stream<Address> addresses(Channel channel, CsvColumn column) {
        return values(column).flatMap(value -> CardAddress.of(channel, value).stream());
    }

    private @Nullable Language language() {
        return switch (text(CsvColumn.LANGUAGE).strip().toLowerCase(Locale.ROOT)) {
            case "de", "german", "deutsch" -> Language.DE;
            case "en", "english", "englisch" -> Language.EN;
            default -> null;
        };
    }

    private @Nullable Rhythm rhythm() {
        var ideal = number(CsvColumn.IDEAL_DAYS);
        var most = Math.max(ideal, number(CsvColumn.MAX_DAYS));
        return ideal >= 1 && most <= Rhythm.MOST_DAYS ? new Rhythm(ideal, most) : null;
    }

    private int number(CsvColumn column) {
        var text = text(column).strip();
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private String text(CsvColumn column) {
        return cells(column).filter(cell -> !cell.isBlank()).findFirst().orElse("");
    }

    private Stream<String> values(CsvColumn column) {
        return cells(column).flatMap(PARTS::splitAsStream).map(String::strip).filter(value -> !PlainText.line(value)
                .isEmpty());
    }

    private Stream<String> cells(CsvColumn column) {
        return IntStream.range(0, Math.min(columns.size(), fields.size()))
                .filter(at -> columns.get(at).filter(column::equals).isPresent())
                .mapToObj(at -> FormulaGuard.take(fields.get(at)));
    }
}
