package de.traudich.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Logo;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What people see instead of a view: one calm page that says what to do. What is gone, foreign or was never there
/// looks alike.
final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private Errors() {}

    /// A short name for what went wrong, in the log and on the page.
    static String log(Throwable mishap) {
        var id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Mishap {}", id, mishap);
        return id;
    }

    private abstract static class Page extends Composite<Main> implements HasDynamicTitle {

        Page(String title) {
            var logo = new Logo("Trau Dich");
            var home = new Anchor("", getTranslation("error.home"));
            home.setId("home");
            home.addClassName("primary-link");
            var words = new Div(new H1(getTranslation(title)), help(), home);
            words.addClassName("words");
            getContent().addClassName("error-page");
            getContent().add(logo, words);
        }

        private final Paragraph help = new Paragraph();

        private Paragraph help() {
            help.setId("error");
            help.addClassNames("lead", "muted");
            return help;
        }

        int say(String sentence, int status) {
            help.setText(sentence);
            return status;
        }

        @Override
        public String getPageTitle() {
            return "Trau Dich";
        }
    }

    /// Nothing here: no view, a view for other roles, or something that is gone, foreign or never was there.
    private abstract static class Nothing<E extends Exception> extends Page implements HasErrorParameter<E> {

        private final int status;

        Nothing(int status) {
            super("error.not-there");
            this.status = status;
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<E> error) {
            return say(getTranslation("error.not-there.help"), status);
        }
    }

    @AnonymousAllowed
    static final class NotThere extends Nothing<NotFoundException> {
        NotThere() {
            super(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @AnonymousAllowed
    static final class Gone extends Nothing<Stale> {
        Gone() {
            super(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @AnonymousAllowed
    static final class Closed extends Nothing<AccessDeniedException> {
        Closed() {
            super(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /// Our fault.
    @AnonymousAllowed
    static final class Mishap extends Page implements HasErrorParameter<Exception> {

        Mishap() {
            super("error.mishap");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
            var id = log(error.getCaughtException());
            return say(getTranslation("error.mishap.help", id), HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }
}
