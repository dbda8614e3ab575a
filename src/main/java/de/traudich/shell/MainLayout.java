package de.traudich.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import de.traudich.people.CurrentPerson;
import de.traudich.people.Role;
import de.traudich.people.ui.ChosenLanguage;
import de.traudich.people.ui.LanguageSwitch;
import de.traudich.shared.ui.Logo;

/// The frame of every signed-in view: navigation beside it, on a phone below it.
@Layout
@AnonymousAllowed
@JavaScript("context://app/js/hush.js")
class MainLayout extends Composite<Div> implements RouterLayout {

    private static final int ON_A_PHONE = 5;

    private final Main content = new Main();

    MainLayout(CurrentPerson current, ChosenLanguage chosen, AuthenticationContext authentication) {
        getContent().addClassNames("shell", current.is(Role.COACH) ? "rail" : "wide");
        content.setId("content");
        content.getElement().setAttribute("tabindex", "-1");
        getContent().add(skip(), navigation(), account(current, chosen, authentication), content);
    }

    /// The first thing a keyboard meets. A link to a part of the page would lead to the address of the base.
    private NativeButton skip() {
        var skip = new NativeButton(
                getTranslation("nav.skip"), _ -> content.getElement().callJsFunction("focus"));
        skip.setId("skip");
        skip.addClassName("skip");
        return skip;
    }

    private Nav navigation() {
        var nav = new Nav(new Logo("Trau Dich"));
        nav.setAriaLabel(getTranslation("nav.label"));
        var entries = MenuConfiguration.getMenuEntries();
        var many = entries.size() > ON_A_PHONE;
        for (int place = 0; place < entries.size(); place++) {
            var link = link(entries.get(place));
            link.setClassName("beyond", many && place >= ON_A_PHONE - 1);
            nav.add(link);
        }
        if (many) nav.add(more());
        return nav;
    }

    /// A phone has room for four; the rest is one tap away.
    private Component more() {
        var more = new RouterLink(MoreView.class);
        more.setId("nav-more");
        more.addClassName("more");
        more.add(new SvgIcon("app/icons/ellipsis.svg"), new Span(getTranslation("nav.more")));
        return more;
    }

    static RouterLink link(MenuEntry entry) {
        var link = new RouterLink(entry.menuClass());
        var name = link.getTranslation(entry.title());
        link.setId("nav-" + entry.path().replace("/", ""));
        link.add(new SvgIcon("app/icons/" + entry.icon() + ".svg"), new Span(name));
        return link;
    }

    private Component account(CurrentPerson current, ChosenLanguage chosen, AuthenticationContext authentication) {
        var name =
                new Span(current.member().map(member -> member.person().name()).orElse(""));
        name.addClassName("name");
        var out = new Button(getTranslation("nav.sign-out"), new SvgIcon("app/icons/log-out.svg"));
        out.setId("sign-out");
        out.addThemeVariants(ButtonVariant.TERTIARY);
        out.addClickListener(_ -> authentication.logout());
        var account = new Aside(
                name, aside("help", "circle-help"), aside("reminders", "bell"), new LanguageSwitch(chosen), out);
        account.addClassName("account");
        return account;
    }

    private Anchor aside(String where, String icon) {
        var link =
                new Anchor(where, new SvgIcon("app/icons/" + icon + ".svg"), new Span(getTranslation("nav." + where)));
        link.setId("nav-" + where);
        return link;
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement(), new Element("td-hush"));
    }
}
