package de.traudich.workshops.ui;

import java.net.URI;

/// Where phones find this installation, as the board's own browser reached it.
record BoardAddress(String origin) {

    /// Host, and port where it is not the usual one: what people type.
    String host() {
        return URI.create(origin).getAuthority();
    }

    String join(String token) {
        return origin + "/j/" + token;
    }
}
