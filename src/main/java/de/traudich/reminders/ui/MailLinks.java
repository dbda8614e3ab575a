package de.traudich.reminders.ui;

import de.traudich.reminders.Reminders;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The address in the header of a mail (RFC 8058): a mailbox provider posts there for its reader; who opens it like any
/// link comes to the page with the button.
@RestController
@RequestMapping("/unsubscribe/one-click/{link}")
class MailLinks {

    private final Reminders reminders;

    MailLinks(Reminders reminders) {
        this.reminders = reminders;
    }

    @PostMapping
    ResponseEntity<Void> unsubscribe(@PathVariable String link) {
        return reminders.unsubscribe(link)
                ? ResponseEntity.ok().build()
                : ResponseEntity.notFound().build();
    }

    /// Relative, so that it leads to where it was asked.
    @GetMapping
    ResponseEntity<Void> page(@PathVariable String link) {
        return reminders.knows(link)
                ? ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("../" + link))
                        .build()
                : ResponseEntity.notFound().build();
    }
}
