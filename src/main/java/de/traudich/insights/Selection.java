package de.traudich.insights;

import de.traudich.coaching.GroupId;
import de.traudich.contacts.Tie;
import de.traudich.exercises.Brake;
import de.traudich.exercises.Channel;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.WorkshopId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which asks a coach looks at. What is null is not filtered; everything can be combined.
///
/// @param exercise the series, whatever its version
/// @param language of the person who asked
public record Selection(
        Period period,
        @Nullable GroupId group,
        @Nullable WorkshopId workshop,
        @Nullable UUID exercise,
        @Nullable Brake brake,
        @Nullable Channel channel,
        @Nullable Tie tie,
        @Nullable Boolean solicited,
        @Nullable Language language) {

    public static final Selection ALL = new Selection(Period.USUAL, null, null, null, null, null, null, null, null);

    /// One of the things that can be chosen; the name in an address is the constant's in small letters.
    public enum Filter {
        PERIOD,
        GROUP,
        WORKSHOP,
        EXERCISE,
        BRAKE,
        CHANNEL,
        TIE,
        SOLICITED,
        LANGUAGE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What an address said, and where it said something that means nothing any more.
    public record Asked(Selection selection, List<Filter> unknown) {

        public Asked {
            unknown = List.copyOf(unknown);
        }
    }

    /// Only asks of a period, nothing else left out.
    public boolean onlyPeriod() {
        return equals(within(period));
    }

    /// Whatever workshop was chosen, all else as it is.
    public Selection ofAnyWorkshop() {
        return new Selection(period, group, null, exercise, brake, channel, tie, solicited, language);
    }

    public static Selection within(Period period) {
        return new Selection(period, null, null, null, null, null, null, null, null);
    }

    /// In the order of [Filter]; what is not filtered is not there, nor is the usual period.
    public Map<String, String> parameters() {
        var words = new LinkedHashMap<String, String>();
        if (!period.equals(Period.USUAL)) words.put(Filter.PERIOD.word(), period.word());
        put(words, Filter.GROUP, group, one -> one.value().toString());
        put(words, Filter.WORKSHOP, workshop, one -> one.value().toString());
        put(words, Filter.EXERCISE, exercise, UUID::toString);
        put(words, Filter.BRAKE, brake, Selection::word);
        put(words, Filter.CHANNEL, channel, Selection::word);
        put(words, Filter.TIE, tie, Selection::word);
        put(words, Filter.SOLICITED, solicited, one -> one ? "yes" : "no");
        put(words, Filter.LANGUAGE, language, Language::code);
        return words;
    }

    private static <T> void put(Map<String, String> words, Filter filter, @Nullable T value, Function<T, String> word) {
        if (value != null) words.put(filter.word(), word.apply(value));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What means nothing is not filtered, and named.
    public static Asked of(Map<String, String> words) {
        var reading = new Reading(words, new ArrayList<>());
        var selection = new Selection(
                reading.one(Filter.PERIOD, Period::of).orElse(Period.USUAL),
                reading.one(Filter.GROUP, text -> Ids.parse(text).map(GroupId::new))
                        .orElse(null),
                reading.one(Filter.WORKSHOP, text -> Ids.parse(text).map(WorkshopId::new))
                        .orElse(null),
                reading.one(Filter.EXERCISE, Ids::parse).orElse(null),
                reading.constant(Filter.BRAKE, Brake.values()),
                reading.constant(Filter.CHANNEL, Channel.values()),
                reading.constant(Filter.TIE, Tie.values()),
                reading.one(Filter.SOLICITED, Selection::yesOrNo).orElse(null),
                reading.one(Filter.LANGUAGE, Selection::language).orElse(null));
        return new Asked(selection, reading.unknown());
    }

    private record Reading(Map<String, String> words, List<Filter> unknown) {

        <T> Optional<T> one(Filter filter, Function<String, Optional<T>> read) {
            var text = words.get(filter.word());
            if (text == null) return Optional.empty();
            var value = read.apply(text);
            if (value.isEmpty()) unknown.add(filter);
            return value;
        }

        <T extends Enum<T>> @Nullable T constant(Filter filter, T[] all) {
            return one(filter, text -> Arrays.stream(all)
                            .filter(constant -> word(constant).equals(text))
                            .findFirst())
                    .orElse(null);
        }
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Language> language(String text) {
        return Arrays.stream(Language.values())
                .filter(one -> one.code().equals(text))
                .findFirst();
    }

    /// The same without what the coach does not have (any more): a group that was dissolved, somebody else's workshop.
    public Asked among(Choices choices) {
        var gone = new ArrayList<Filter>();
        if (group != null && !choices.groups().containsKey(group)) gone.add(Filter.GROUP);
        if (workshop != null && !choices.workshops().containsKey(workshop)) gone.add(Filter.WORKSHOP);
        if (exercise != null && !choices.exercises().containsKey(exercise)) gone.add(Filter.EXERCISE);
        return new Asked(
                new Selection(
                        period,
                        gone.contains(Filter.GROUP) ? null : group,
                        gone.contains(Filter.WORKSHOP) ? null : workshop,
                        gone.contains(Filter.EXERCISE) ? null : exercise,
                        brake,
                        channel,
                        tie,
                        solicited,
                        language),
                gone);
    }
}
