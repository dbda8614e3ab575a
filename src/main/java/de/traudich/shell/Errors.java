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

    /// No view at this address.
    @AnonymousAllowed
    static final class NotThere extends Page implements HasErrorParameter<NotFoundException> {

        NotThere() {
            super("error.not-there");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
            return say(getTranslation("error.not-there.help"), HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /// Gone, foreign, or never there.
    @AnonymousAllowed
    static final class Gone extends Page implements HasErrorParameter<Stale> {

        Gone() {
            super("error.not-there");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Stale> error) {
            return say(getTranslation("error.not-there.help"), HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /// A view for other roles. Its page is the one of a view that is not there.
    @AnonymousAllowed
    static final class Closed extends Page implements HasErrorParameter<AccessDeniedException> {

        Closed() {
            super("error.not-there");
        }

        @Override
        public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
            return say(getTranslation("error.not-there.help"), HttpServletResponse.SC_FORBIDDEN);
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
