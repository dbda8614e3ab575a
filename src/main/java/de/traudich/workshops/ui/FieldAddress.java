package de.traudich.workshops.ui;

import de.traudich.asks.AskId;
import de.traudich.asks.ui.KeptWords;
import de.traudich.people.Person;
import de.traudich.people.Seal;
import de.traudich.people.ui.ChosenLanguage;
import de.traudich.people.ui.Visitor;
import de.traudich.shared.CommandId;
import de.traudich.shared.Stale;
import de.traudich.workshops.FieldCards;
import de.traudich.workshops.FieldReport;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where a card fetches what it keeps and brings back what was tapped. Who it is says the cookie, never the
/// request; the header is one that no foreign page can send along without asking us first, and we never say yes.
@RestController
@RequestMapping("/p")
class FieldAddress {

    /// What a card sends: one tap, and whose it was on that device.
    record Sent(UUID command, UUID ask, String owner, String verb, String value) {

        /// A tap with a hole in it is none.
        Sent {
            Stream.of(command, ask, owner, verb, value).forEach(Objects::requireNonNull);
        }
    }

    /// The key of a sentence where it was refused, else empty.
    record Answer(String refusal) {}

    private final FieldCards cards;
    private final FieldWords words;
    private final Visitor visitor;
    private final ChosenLanguage chosen;
    private final Seal seal;
    private final Clock clock;

    FieldAddress(FieldCards cards, FieldWords words, Visitor visitor, ChosenLanguage chosen, Seal seal, Clock clock) {
        this.cards = cards;
        this.words = words;
        this.visitor = visitor;
        this.chosen = chosen;
        this.seal = seal;
        this.clock = clock;
    }

    @GetMapping("/words")
    ResponseEntity<Map<String, Map<String, String>>> words() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(words.all());
    }

    @GetMapping("/cards")
    ResponseEntity<FieldPicture> cards(HttpServletRequest request) {
        var language = chosen.of(request);
        var now = clock.instant();
        var people = visitor.everybody(request);
        var all = people.stream()
                .flatMap(person ->
                        cards.of(person).stream().map(card -> FieldPicture.Card.of(card, owner(person), language, now)))
                .toList();
        var owners = people.stream().map(this::owner).toList();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new FieldPicture(language.code(), owners, all));
    }

    /// 401: nobody is known here now. 409: somebody else is. Both keep the tap on the device.
    @PostMapping(path = "/reports", consumes = "application/json")
    ResponseEntity<Answer> report(
            @RequestBody Sent sent,
            @RequestHeader(name = "X-Traudich", defaultValue = "") String ours,
            @RequestHeader(name = "Sec-Fetch-Site", defaultValue = "same-origin") String from,
            HttpServletRequest request) {
        if (!ours.equals("card") || !from.equals("same-origin")) return refused(HttpStatus.FORBIDDEN);
        var people = visitor.everybody(request);
        if (people.isEmpty()) return refused(HttpStatus.UNAUTHORIZED);
        Optional<Person> who = people.stream()
                .filter(person -> owner(person).equals(sent.owner()))
                .findFirst();
        return who.map(person -> ResponseEntity.ok(keep(person, sent))).orElseGet(() -> refused(HttpStatus.CONFLICT));
    }

    /// Answered here: an error page would lead a card to the sign-in.
    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Answer> unreadable() {
        return refused(HttpStatus.BAD_REQUEST);
    }

    private static ResponseEntity<Answer> refused(HttpStatus why) {
        return ResponseEntity.status(why).build();
    }

    private Answer keep(Person who, Sent sent) {
        try {
            var tap = FieldReport.Tap.of(sent.verb(), sent.value());
            var report = new FieldReport(new CommandId(sent.command()), new AskId(sent.ask()), tap);
            return new Answer(KeptWords.refusal(cards.keep(who, report)));
        } catch (Stale | IllegalArgumentException unknown) {
            return new Answer("field.gone");
        }
    }

    /// Tells persons apart on a device and says nothing about them.
    private String owner(Person person) {
        return seal.token("field-card", person.id().value().toString());
    }
}
