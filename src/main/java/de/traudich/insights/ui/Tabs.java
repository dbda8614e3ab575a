package de.traudich.insights.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;

/// The pages of the insights, as links with the selection in them.
final class Tabs extends Nav {

    Tabs() {
        addClassName("tabs");
        setAriaLabel(getTranslation("analytics.pages"));
    }

    void show(InsightsAddress address) {
        removeAll();
        for (var page : InsightsAddress.Page.values()) {
            var link = new Anchor(
                    address.on(page).location().getPathWithQueryParameters(),
                    getTranslation("analytics." + page.word()));
            link.setId("page-" + page.word());
            if (page == address.page()) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
    }
}
