package de.traudich.workshops.ui;

import com.vaadin.flow.component.Svg;
import de.traudich.workshops.ui.AgendaPicture.Line;
import de.traudich.workshops.ui.AgendaPicture.Stand;
import java.util.List;

/// How many pixels a minute is: the shortest block can be touched, as long as the whole stays in reach of an eye.
record RailScale(double perMinute) {

    private static final double TOUCH = 44;
    private static final double WHOLE = 900;
    private static final double MOST = 9;

    static RailScale of(List<Line> lines) {
        var lengths = lines.stream()
                .filter(line -> line.stand() != Stand.SKIPPED)
                .mapToInt(line -> line.block().plan().minutes())
                .summaryStatistics();
        if (lengths.getCount() == 0) {
            return new RailScale(MOST);
        }
        return new RailScale(Math.min(Math.min(MOST, TOUCH / lengths.getMin()), WHOLE / lengths.getSum()));
    }

    /// Holds a place open, as high as so many minutes.
    Svg height(double minutes) {
        return new Svg("<svg class=\"scale\" width=\"1\" height=\"%d\" aria-hidden=\"true\"></svg>"
                .formatted(Math.round(minutes * perMinute)));
    }
}
