package de.traudich.workshops;

/// What holds for the whole room at the moment.
///
/// @param locked nobody new gets in
/// @param message from the coach to all phones, empty for none
/// @param leads phones move on with the coach; otherwise when their people say so
public record Standing(boolean locked, String message, boolean leads) {

    public static final Standing USUAL = new Standing(false, "", true);
    public static final int MESSAGE_MAX = 200;
}
