package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import de.traudich.workshops.ui.AgendaPicture.Pace;

/// How the time of an agenda is said.
record AgendaWords(Component speaker, WorkshopTimes times) {

    String minutes(int minutes) {
        return speaker.getTranslation("agenda.minutes", minutes);
    }

    /// Ahead, behind, or in time.
    String behind(int minutes) {
        if (minutes == 0) {
            return speaker.getTranslation("agenda.in-time");
        }
        return speaker.getTranslation(minutes > 0 ? "agenda.behind" : "agenda.ahead", Math.abs(minutes));
    }

    String sum(AgendaPicture picture) {
        var first = picture.lines().getFirst().at();
        return speaker.getTranslation(
                "agenda.sum",
                picture.lines().size(),
                picture.pace().length(),
                times.time(first),
                times.time(picture.pace().end()));
    }

    String end(Pace pace) {
        return pace.end().equals(pace.promisedEnd())
                ? speaker.getTranslation("agenda.end", times.time(pace.end()))
                : speaker.getTranslation("agenda.end.other", times.time(pace.end()), times.time(pace.promisedEnd()));
    }
}
