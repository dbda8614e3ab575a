package de.traudich.workshops.ui;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The card as a page of its own, beside the phones' pages: a service worker reaches no further than the folder
/// it comes from, so it can help a phone and cannot touch anything else.
@RestController
@RequestMapping("/p")
class FieldPage {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    @GetMapping("/card")
    ResponseEntity<Resource> card() {
        return file("field/card.html", "text/html;charset=UTF-8");
    }

    @GetMapping("/card.webmanifest")
    ResponseEntity<Resource> manifest() {
        return file("field/card.webmanifest", "application/manifest+json");
    }

    @GetMapping("/worker.js")
    ResponseEntity<Resource> worker() {
        return file("js/field-worker.js", "text/javascript;charset=UTF-8");
    }

    private static ResponseEntity<Resource> file(String name, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .body(new ClassPathResource("META-INF/resources/app/" + name));
    }
}
