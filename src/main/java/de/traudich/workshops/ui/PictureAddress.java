package de.traudich.workshops.ui;

import de.traudich.workshops.Illustrations;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Gives board and phones the pictures of blocks. What lies at an address never changes, so it is asked for once. Even
/// opened on its own it can do nothing: no script, no frame, nothing from elsewhere.
@RestController
class PictureAddress {

    private static final Duration FOR_GOOD = Duration.ofDays(365);

    private final Illustrations illustrations;

    PictureAddress(Illustrations illustrations) {
        this.illustrations = illustrations;
    }

    @GetMapping("/picture/{token}")
    ResponseEntity<byte[]> picture(@PathVariable String token) {
        return illustrations.find(token).map(PictureAddress::answer).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    private static ResponseEntity<byte[]> answer(Illustrations.File file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .cacheControl(CacheControl.maxAge(FOR_GOOD).cachePrivate().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(file.bytes());
    }
}
