package de.traudich.shared.ui;

import com.vaadin.flow.server.VaadinServletRequest;

/// Where this page is found from outside, as the browser that asks for it says.
public final class OwnAddress {

    private OwnAddress() {}

    /// @param path without a slash at its beginning
    public static String of(String path) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var here = request.getRequestURL();
        var root = here.substring(0, here.length() - request.getRequestURI().length());
        return root + request.getContextPath() + "/" + path;
    }
}
