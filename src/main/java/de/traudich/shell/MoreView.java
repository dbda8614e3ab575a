package de.traudich.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import jakarta.annotation.security.PermitAll;

/// Where else one can go, for phones, whose bar has room for the first few only.
@Route("more")
@PermitAll
class MoreView extends Composite<Div> implements HasDynamicTitle {

    MoreView() {
        var list = new UnorderedList();
        list.addClassNames("lines", "card");
        MenuConfiguration.getMenuEntries().forEach(entry -> list.add(new ListItem(MainLayout.link(entry))));
        var help = new Anchor("help", new SvgIcon("app/icons/circle-help.svg"), new Span(getTranslation("nav.help")));
        help.setId("more-help");
        list.add(new ListItem(help));
        getContent().addClassNames("view", "more-view");
        getContent().add(new H1(getTranslation("nav.more")), list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.more") + " – Trau Dich";
    }
}
