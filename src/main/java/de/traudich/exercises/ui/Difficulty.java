package de.traudich.exercises.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;

/// Ten dots, as many of them solid as the exercise is hard. Reads as "difficulty 3 of 10".
final class Difficulty extends Span {

    private static final int DOTS = 10;
    private static final int STEP = 12;

    Difficulty(int difficulty) {
        addClassName("difficulty");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("exercise.difficulty.of", difficulty));
        add(new Svg(drawing(difficulty)));
    }

    private static String drawing(int difficulty) {
        var svg = new StringBuilder("<svg viewBox=\"0 0 120 12\" aria-hidden=\"true\">");
        for (int dot = 0; dot < DOTS; dot++) {
            svg.append("<circle cx=\"%d\" cy=\"6\" r=\"4\"%s/>"
                    .formatted(dot * STEP + STEP / 2, dot < difficulty ? " class=\"solid\"" : ""));
        }
        return svg.append("</svg>").toString();
    }
}
