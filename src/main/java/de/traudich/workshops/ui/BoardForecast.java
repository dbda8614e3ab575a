package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import de.traudich.shared.ui.Numeral;
import de.traudich.workshops.ui.BoardPicture.Forecast;
import java.util.List;

/// What the room expects while it is out: the mean, hollow, and every guess as a ring over the scale.
final class BoardForecast extends Div {

    private static final int STEP = 10;
    private static final double TALLEST = 64;

    private final BoardWords words;
    private final BoardPart<Forecast> forecast = new BoardPart<>("guesses", this::draw);

    BoardForecast(BoardWords words) {
        this.words = words;
        addClassNames("forecast", "live");
        add(with(new Div(words.label("board.expect"), words.label("board.covered")), "labels"), forecast);
    }

    void show(Forecast shown) {
        forecast.show(shown);
    }

    private List<Component> draw(Forecast shown) {
        if (shown.mean().isEmpty()) {
            return List.of(words.line("board.few.predictions", shown.predicted()));
        }
        int mean = shown.mean().getAsInt();
        var plot = with(new Div(new Svg(plot(mean, shown.chances()))), "plot");
        plot.getElement().setAttribute("role", "img");
        plot.getElement().setAttribute("aria-label", words.say("board.plot", shown.predicted(), mean));
        return List.of(Numeral.hollow(String.valueOf(mean), "%"), plot);
    }

    private static String plot(int mean, List<Integer> chances) {
        return """
                <svg viewBox="0 0 390 150" aria-hidden="true">%s\
                <line class="track" x1="16" x2="374" y1="96" y2="96" stroke-width="14" stroke-linecap="round"/>\
                <circle class="ring" cx="%s" cy="96" r="15" stroke-width="6"/>\
                <text x="4" y="146">0</text><text x="195" y="146" text-anchor="middle">50</text>\
                <text x="386" y="146" text-anchor="end">100</text></svg>""".formatted(rings(chances), x(mean));
    }

    private static String rings(List<Integer> chances) {
        var stacks = new int[100 / STEP + 1];
        chances.forEach(chance -> stacks[Math.round((float) chance / STEP)]++);
        int highest = 1;
        for (int stack : stacks) {
            highest = Math.max(highest, stack);
        }
        double pitch = Math.min(15, TALLEST / highest);
        var rings = new StringBuilder();
        for (int i = 0; i < stacks.length; i++) {
            for (int n = 0; n < stacks[i]; n++) {
                rings.append("<circle class=\"guess\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>"
                        .formatted(x(i * STEP), 70 - n * pitch, Math.max(1, pitch * .37)));
            }
        }
        return rings.toString();
    }

    private static double x(int percent) {
        return 16 + 3.58 * percent;
    }
}
