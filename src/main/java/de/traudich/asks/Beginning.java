package de.traudich.asks;

/// How an ask begins: free to be asked or held until somebody starts the asking, and who sees it at first.
public record Beginning(boolean held, Visibility visibility) {

    /// Between workshops: at any time, for nobody's eyes but their own.
    public static final Beginning ALONE = new Beginning(false, Visibility.ONLY_ME);

    /// The same, seen by whom the person chose beforehand.
    public Beginning shownAs(Visibility chosen) {
        return new Beginning(held, chosen);
    }

    /// In a workshop the coach who hosts sees outcome and numbers, and the phone says so before anything is typed.
    public static Beginning inARound(boolean held) {
        return new Beginning(held, Visibility.HOST);
    }
}
