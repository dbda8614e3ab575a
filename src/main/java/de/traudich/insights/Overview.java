package de.traudich.insights;

/// A coach's asks at one glance.
///
/// @param forecasts what is shared ask by ask
/// @param anonymous of people who are there only in sums; they belong to the whole and to no single mark
public record Overview(Funnel funnel, ForecastCounts forecasts, AnonymousSums.Sum anonymous, FearChange fears) {

    /// All there is, with those who are only in sums.
    public Balance balance() {
        return forecasts.balance().plus(anonymous.balance());
    }

    public Funnel whole() {
        return funnel.plus(anonymous.funnel());
    }

    public boolean empty() {
        return whole().planned() == 0;
    }
}
