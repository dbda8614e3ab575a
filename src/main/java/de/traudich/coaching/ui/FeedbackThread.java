package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import de.traudich.asks.AskId;
import de.traudich.coaching.Exchange;
import de.traudich.coaching.Exchange.Message;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.MessageId;
import de.traudich.people.Person;
import de.traudich.shared.CommandId;
import de.traudich.shared.Stale;
import de.traudich.shared.ui.Following;
import de.traudich.shared.ui.Limit;
import de.traudich.shared.ui.Refusal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// The words to and fro under one ask, live, for its person or one of their coaches. Takes no room where nothing was
/// written and nothing can be.
final class FeedbackThread extends Section {

    private final Feedback feedback;
    private final Person me;
    private final AskId ask;
    private final When when;
    private final OrderedList messages = new OrderedList();
    private final Div log = new Div(messages);
    private final Paragraph closed = new Paragraph(getTranslation("feedback.kept"));
    private final TextArea text = new TextArea(getTranslation("feedback.write"));
    private final Refusal refusal = new Refusal();
    private final Div form = new Div();
    private final Map<MessageId, String> opened = new HashMap<>();
    private CommandId command = CommandId.next();
    private Instant seen = Instant.EPOCH;

    FeedbackThread(Feedback feedback, Person me, AskId ask, When when) {
        this.feedback = feedback;
        this.me = me;
        this.ask = ask;
        this.when = when;
        addClassName("feedback-thread");
        setId("thread-" + ask.value());
        log.getElement().setAttribute("role", "log");
        log.getElement().setAttribute("aria-live", "polite");
        log.getElement().setAttribute("aria-label", getTranslation("feedback.title"));
        closed.addClassNames("muted", "small");
        compose();
        var seat = new Feedback.Seat(ask, me.id());
        new Following(this).follow(feedback.topics(), seat, () -> feedback.of(seat), exchange -> exchange, this::show);
    }

    private void compose() {
        text.setId("message-" + ask.value());
        text.setManualValidation(true);
        text.setHelperText(getTranslation("feedback.write.help", Message.MAX));
        text.setMaxRows(6);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        var send = new Button(getTranslation("feedback.send"), _ -> send());
        send.setId("send-" + ask.value());
        form.addClassName("form");
        form.add(text, send);
        add(new H3(getTranslation("feedback.title")), log, closed, refusal, form);
    }

    private void show(Exchange exchange) {
        read(exchange);
        messages.removeAll();
        exchange.messages().stream()
                .filter(message -> opened.containsKey(message.id()))
                .forEach(message -> messages.add(line(message)));
        form.setVisible(exchange.open() || typed());
        closed.setVisible(!exchange.open() && !exchange.messages().isEmpty());
        refusal.say(!exchange.open() && typed() ? getTranslation("feedback.closed") : "");
        Gone.when(this, !exchange.open() && exchange.messages().isEmpty() && !typed());
        exchange.newestOfOthers(me.id()).filter(at -> at.isAfter(seen)).ifPresent(this::see);
    }

    /// What stands before somebody's eyes is no news any more.
    private void see(Instant newest) {
        seen = newest;
        feedback.see(me, ask, newest);
    }

    /// Opens what this window has not opened yet, and only that: who reads is written down. What is no longer shared is
    /// kept no longer either.
    private void read(Exchange exchange) {
        var there = exchange.messages().stream().map(Message::id).collect(Collectors.toSet());
        opened.keySet().retainAll(there);
        there.removeAll(opened.keySet());
        if (!there.isEmpty()) {
            opened.putAll(feedback.read(me, ask, there));
        }
    }

    /// Something is not sent yet; it stays even when the ask is taken back meanwhile.
    boolean typed() {
        return !text.isEmpty();
    }

    private ListItem line(Message message) {
        var mine = message.author().equals(me.id());
        var head = new Div(
                new Span(mine ? getTranslation("feedback.me") : message.name()), new Span(when.at(message.at())));
        head.addClassNames("muted", "small", "head");
        var words = new Paragraph(opened.get(message.id()));
        words.addClassName("keep-lines");
        var line = new ListItem(head, words);
        line.addClassName(mine ? "mine" : "theirs");
        return line;
    }

    private void send() {
        refusal.clear();
        text.setInvalid(false);
        if (text.getValue().isBlank()) {
            text.setErrorMessage(getTranslation("feedback.write.missing"));
            text.setInvalid(true);
        } else if (Limit.holds(text, Message.MAX)) {
            write();
        }
    }

    private void write() {
        try {
            feedback.write(command, me, ask, text.getValue());
            command = CommandId.next();
            text.clear();
            show(feedback.of(new Feedback.Seat(ask, me.id())));
        } catch (Stale closedMeanwhile) {
            refusal.say(getTranslation("feedback.closed"));
        }
    }
}
