package de.traudich;

/// A start that must not go on, for a reason the operator can act on: told in one sentence, without a stack trace.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    Refusal(String sentence) {
        super(sentence);
    }

    Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
