package de.traudich.coaching.ui;

import de.traudich.asks.AskId;
import de.traudich.coaching.Feedback;
import de.traudich.coaching.SharedWords;
import de.traudich.coaching.Sharing;
import de.traudich.coaching.Withdrawing;
import de.traudich.people.Person;

/// What a coach can open of a shared ask, and take back of what they assigned.
record CoacheeReading(Sharing sharing, Feedback feedback, Withdrawing withdrawing, Person coach, When when) {

    /// Is written down, and the coachee sees that it was.
    SharedWords read(AskId ask) {
        return sharing.read(coach, ask);
    }

    void withdraw(AskId ask) {
        withdrawing.withdraw(coach, ask);
    }

    FeedbackThread thread(AskId ask) {
        return new FeedbackThread(feedback, coach, ask, when);
    }
}
