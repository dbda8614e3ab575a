package de.traudich.coaching;

import de.traudich.asks.AskEvent;
import de.traudich.asks.AskId;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.people.PrivateTexts;
import de.traudich.shared.CommandId;
import de.traudich.shared.PlainText;
import de.traudich.shared.Stale;
import de.traudich.shared.live.Pulse;
import de.traudich.shared.live.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/// Short messages between a coachee and their coaches under an ask that is shared with them. Taken back, the coachee
/// keeps what was written, and the coaches see it no more.
@Service
public class Feedback {

    private final FeedbackRepository feedback;
    private final PrivateTexts texts;
    private final ReadingLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Topics<Seat, Exchange> topics = new Topics<>();
    private final Pulse<AskId> asks = new Pulse<>();

    /// Who looks at which ask.
    public record Seat(AskId ask, PersonId who) {}

    Feedback(
            FeedbackRepository feedback,
            PrivateTexts texts,
            ReadingLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.feedback = feedback;
        this.texts = texts;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /// Foreign, unknown and no longer shared look alike: nothing was written, nothing can be.
    public Exchange of(Seat seat) {
        return feedback.find(seat.ask(), seat.who());
    }

    public Topics<Seat, Exchange> topics() {
        return topics;
    }

    /// The words of these messages, by message. A coach who opens what somebody else wrote is written down
    /// for the coachee, in the same transaction. What does not concern the reader, or no longer, is left
    /// out.
    @Transactional
    public Map<MessageId, String> read(Person reader, AskId ask, Set<MessageId> unread) {
        var letters = feedback.letters(ask, reader.id()).stream()
                .filter(letter -> unread.contains(letter.id()))
                .toList();
        letters.stream()
                .filter(letter -> !reader.id().equals(letter.coachee().id()))
                .filter(letter -> !reader.id().equals(letter.author()))
                .findFirst()
                .ifPresent(letter -> log.note(reader, letter.coachee().id(), ask, SharedAsk.What.MESSAGES));
        return letters.isEmpty() ? Map.of() : opened(letters);
    }

    /// All of them are sealed for the person whose ask it is.
    private Map<MessageId, String> opened(List<Letter> letters) {
        var key = texts.of(letters.getFirst().coachee());
        return letters.stream().collect(Collectors.toMap(Letter::id, letter -> letter.open(key)));
    }

    /// Writes one message; a command that comes twice counts once. What is not shared with the coach is [Stale].
    @Transactional
    public void write(CommandId command, Person author, AskId ask, String text) {
        var words = PlainText.lines(text);
        if (words.isEmpty() || PlainText.length(words) > Exchange.Message.MAX) {
            throw new IllegalArgumentException("text missing or over its limit");
        }
        var coachee = feedback.openTo(ask, author.id()).orElseThrow(() -> new Stale("ask"));
        var message = new MessageId(command.value());
        var sealed = Objects.requireNonNull(texts.of(coachee).seal(Letter.PLACE, message.value(), words));
        if (feedback.add(message, author, ask, sealed, clock.instant())) {
            events.publishEvent(new CoachingEvent.Wrote(coachee.id(), ask));
        }
    }

    /// What was written up to that moment is no news to them any more.
    @Transactional
    public void see(Person who, AskId ask, Instant upTo) {
        feedback.see(ask, who, upTo).ifPresent(coachee -> events.publishEvent(new CoachingEvent.Seen(coachee, ask)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(AskEvent.VisibilityChanged event) {
        touch(event.ask());
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CoachingEvent.Wrote event) {
        touch(event.ask());
    }

    private void touch(AskId ask) {
        if (topics.size() > 0) {
            asks.touch(ask);
        }
    }

    @Scheduled(fixedDelay = 250)
    void tell() {
        asks.tick(moved -> topics.keys().stream()
                .filter(seat -> moved.contains(seat.ask()))
                .forEach(seat -> topics.tell(seat, of(seat))));
    }
}
