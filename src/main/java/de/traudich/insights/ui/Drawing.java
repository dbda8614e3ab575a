package de.traudich.insights.ui;

import com.vaadin.flow.component.Svg;

/// A picture on a page that can also go into a file of its own.
final class Drawing extends Svg {

    private static final String ON_PAGE = " (?:role|tabindex|aria-label|data-link)=\"[^\"]*\"";

    private final String drawn;
    private final int height;

    Drawing(String drawn, int height, boolean marked) {
        super("<svg width=\"100%\" height=\"" + height + "\"" + (marked ? "" : " aria-hidden=\"true\"") + ">" + drawn
                + "</svg>");
        this.drawn = drawn;
        this.height = height;
    }

    int height() {
        return height;
    }

    /// Without what only a page has: in a file there is nothing to press.
    String still() {
        return drawn.replaceAll(ON_PAGE, "");
    }
}
