package de.traudich.coaching.ui;

import de.traudich.asks.AskId;
import java.util.function.Consumer;

/// What the big card needs from the view around it.
interface TodayVerbs {

    Journey journey(AskId ask, Consumer<String> refuse);

    FeedbackThread thread(AskId ask);

    /// Puts the opened ask away; the next one comes onto the card.
    void close();
}
