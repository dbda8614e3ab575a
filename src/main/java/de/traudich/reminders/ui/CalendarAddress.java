package de.traudich.reminders.ui;

import de.traudich.reminders.CalendarFeed;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Gives a calendar its dates. It asks often, and mostly hears that nothing has changed.
@RestController
class CalendarAddress {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final CalendarFeed feed;

    CalendarAddress(CalendarFeed feed) {
        this.feed = feed;
    }

    @GetMapping("/calendar/{token}.ics")
    ResponseEntity<byte[]> dates(@PathVariable String token) {
        return feed.read(token).map(CalendarAddress::answer).orElseGet(() -> ResponseEntity.notFound()
                .build());
    }

    private static ResponseEntity<byte[]> answer(String dates) {
        var bytes = dates.getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(ICALENDAR)
                .cacheControl(CacheControl.maxAge(FRESH).cachePrivate().mustRevalidate())
                .eTag('"' + DigestUtils.md5DigestAsHex(bytes) + '"')
                .body(bytes);
    }
}
