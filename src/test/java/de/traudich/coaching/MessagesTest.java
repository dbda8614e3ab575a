package de.traudich.coaching;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Exchange.Message;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Miriam shares an ask with her coach Ute; under it they write to each other.
@DatabaseTest
abstract class MessagesTest {

    @Autowired
    Cast cast;

    @Autowired
    Feedback feedback;

    @Autowired
    Sharing sharing;

    Person ute;

    Person miriam;

    Asker ask;

    @BeforeEach
    void miriamSharesAnAskWithUte() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
        ask = cast.planned(miriam, "E01");
        ask.show(Visibility.COACH);
    }

    void write(Person author, String text) {
        feedback.write(CommandId.next(), author, ask.id(), text);
    }

    Exchange seenBy(Person who) {
        return feedback.of(new Feedback.Seat(ask.id(), who.id()));
    }

    Set<MessageId> ids() {
        return seenBy(miriam).messages().stream().map(Message::id).collect(Collectors.toSet());
    }

    /// What stands in a window that has just been opened.
    List<String> readBy(Person who) {
        var opened = feedback.read(who, ask.id(), ids());
        return seenBy(who).messages().stream()
                .map(message -> Objects.requireNonNull(opened.get(message.id())))
                .toList();
    }

    List<SharedAsk.Reading> readings() {
        return sharing.of(miriam.id()).asks().stream()
                .flatMap(shared -> shared.readings().stream())
                .toList();
    }
}
