package de.traudich.workshops.ui;

/// What a button does in a workshop that is led by its agenda. The names are those of [ControlStep] where they mean the
/// same.
enum BlockStep {
    OPEN,
    NEXT,
    CHOOSE,
    PREDICT,
    ASK,
    END,
    SHOW_COUNT,
    SHOW_EXPECTED,
    COMPARE,
    SHOW_FEAR,
    CLOSE,
    /// Not another exercise after all.
    STAY,
    NONE;

    /// What the round itself would do next.
    static BlockStep of(ControlStep step) {
        return switch (step) {
            case OPEN -> OPEN;
            case CHOOSE, NEXT_ROUND -> CHOOSE;
            case PREDICT -> PREDICT;
            case ASK -> ASK;
            case END -> END;
            case SHOW_COUNT -> SHOW_COUNT;
            case SHOW_EXPECTED -> SHOW_EXPECTED;
            case COMPARE -> COMPARE;
            case SHOW_FEAR -> SHOW_FEAR;
            case NONE -> NONE;
        };
    }

    boolean revealing() {
        return this == SHOW_COUNT || this == SHOW_EXPECTED || this == COMPARE || this == SHOW_FEAR;
    }
}
