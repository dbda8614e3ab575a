package de.traudich.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.DatabaseTest;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// What stands in an answer before the page itself is written; Vaadin's pages leave with that.
@DatabaseTest
class SafeHeadersTest {

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    @Test
    void whoCameByTlsStaysThere() throws Exception {
        assertThat(headers(true)).containsEntry("Strict-Transport-Security", "max-age=31536000");
    }

    @Test
    void whoDidNotIsNotLockedOut() throws Exception {
        assertThat(headers(false))
                .doesNotContainKey("Strict-Transport-Security")
                .containsKey("Referrer-Policy");
    }

    private Map<String, String> headers(boolean secure) throws IOException, ServletException {
        var request = new MockHttpServletRequest("GET", "/app/icons/plus.svg");
        request.setServletPath("/app/icons/plus.svg");
        request.setSecure(secure);
        var there = new TreeMap<String, String>();
        security.doFilter(request, new MockHttpServletResponse(), (_, response) -> {
            if (response instanceof HttpServletResponse http) {
                http.getHeaderNames().forEach(name -> there.put(name, http.getHeader(name)));
            }
        });
        return there;
    }
}
