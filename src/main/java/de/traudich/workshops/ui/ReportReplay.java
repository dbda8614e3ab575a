package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import de.traudich.workshops.Report;
import java.util.List;
import java.util.stream.Collectors;

/// Lets the coach see once more how the room went out and came back. It plays in the browser, without the server.
@Tag("td-replay")
@JavaScript("context://app/js/replay.js")
final class ReportReplay extends Component {

    ReportReplay(int round, List<Report.Moment> moments) {
        setId("replay-" + round);
        getElement()
                .setAttribute("moments", json(moments))
                .setAttribute("say-play", getTranslation("report.replay"))
                .setAttribute("say-stop", getTranslation("report.replay.stop"))
                .setAttribute("say-at", getTranslation("report.replay.at"))
                .setAttribute("say-moment", getTranslation("report.replay.moment"));
    }

    /// Seconds since the asking began, out, back.
    private static String json(List<Report.Moment> moments) {
        return moments.stream()
                .map(one -> "[" + one.since().toSeconds() + "," + one.out() + "," + one.back() + "]")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
