package de.traudich.shell;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The page is the same for every address; its status says whether there is a view behind it, and one for this person.
@Component
class Statuses implements VaadinServiceInitListener {

    private final AccessAnnotationChecker access = new AccessAnnotationChecker();

    @Override
    public void serviceInit(ServiceInitEvent service) {
        service.addIndexHtmlRequestListener(this::tell);
    }

    private void tell(IndexHtmlResponse page) {
        var request = (VaadinServletRequest) page.getVaadinRequest();
        var path = Objects.requireNonNullElse(request.getPathInfo(), "").replaceFirst("^/", "");
        var view = RouteConfiguration.forApplicationScope().getRoute(path);
        if (view.isEmpty()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else if (!access.hasAccess(view.get(), request.getUserPrincipal(), request::isUserInRole)) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
