package de.traudich.insights.ui;

import de.traudich.coaching.GroupId;
import de.traudich.insights.AsksBehind;
import de.traudich.insights.Breakdown;
import de.traudich.insights.Choices;
import de.traudich.insights.ForecastCounts;
import de.traudich.insights.Mark;
import de.traudich.workshops.WorkshopId;
import java.util.Objects;
import java.util.OptionalInt;

/// What a list of asks is called, by the mark they are behind.
record MarkNames(Choices choices, InsightWords words) {

    String of(Mark mark, AsksBehind page) {
        return switch (mark) {
            case Mark.Plain plain -> plain(plain, page);
            case Mark.Week(var group, var week) -> weeks(name(group), week);
            case Mark.MemberWeek member -> weeks(name(page), member.week());
            case Mark.Practising(var week) -> words.say("analytics.behind.practising", String.valueOf(week));
            case Mark.Round(var workshop, var number, var guessed) ->
                words.say("analytics.behind." + (guessed ? "guessed-round" : "round"), name(workshop), number);
            case Mark.Beside(var workshop, var side) ->
                words.say("analytics.behind.beside." + InsightWords.name(side), name(workshop));
            case Mark.Kind(var way, var closed) ->
                words.say("analytics.behind." + (closed ? "closed" : "row"), words.way(way));
        };
    }

    private String plain(Mark.Plain mark, AsksBehind page) {
        return switch (mark) {
            case Mark.Guessed(var bin) -> guessed(bin);
            case Mark.Stage stage -> words.say("analytics.behind.stage." + InsightWords.name(stage));
            case Mark.Reason(var reason) ->
                words.say("analytics.behind.reason", words.say("analytics.reason." + reason));
            case Mark.Fear _ -> words.say("analytics.behind.fear", name(page));
            case Mark.Fears _ -> words.say("analytics.behind.fears-noted");
            case Mark.Noted noted -> words.say("analytics.behind.noted." + InsightWords.name(noted));
            case Mark.Waited(var channel) ->
                words.say("analytics.behind.waited", words.say("insights.channel." + InsightWords.name(channel)));
            case Mark.Row(var by, var key) -> words.say("analytics.behind.row", rows().of(by, key));
            case Mark.Exercise(var series) -> words.say("analytics.behind.exercise", exercise(series.toString()));
            case Mark.ExerciseBrake(var series, var brake) ->
                words.say(
                        "analytics.behind.row",
                        exercise(series.toString()) + ", " + rows().of(Breakdown.By.BRAKE, brake.name()));
        };
    }

    private String guessed(OptionalInt bin) {
        return bin.isEmpty()
                ? words.say("analytics.behind.guessed")
                : words.say(
                        "analytics.behind.bin", ForecastCounts.from(bin.getAsInt()), ForecastCounts.to(bin.getAsInt()));
    }

    private RowNames rows() {
        return new RowNames(words, choices.exercises());
    }

    private String exercise(String series) {
        return rows().of(Breakdown.By.EXERCISE, series);
    }

    private String weeks(String name, OptionalInt week) {
        return week.isPresent()
                ? words.say("analytics.behind.week", name, String.valueOf(week.getAsInt()))
                : words.say("analytics.behind.weeks", name);
    }

    private String name(GroupId group) {
        return Objects.requireNonNullElse(choices.groups().get(group), words.say("analytics.filter.group"));
    }

    private String name(WorkshopId workshop) {
        return Objects.requireNonNullElse(choices.workshops().get(workshop), words.say("analytics.filter.workshop"));
    }

    /// As a coachee, if they are one in any of these asks.
    private static String name(AsksBehind page) {
        return page.lines().stream()
                .filter(AsksBehind.Line::coached)
                .findFirst()
                .orElse(page.lines().getFirst())
                .name();
    }
}
