package de.traudich.workshops.ui;

import com.vaadin.flow.component.Component;
import de.traudich.shared.Language;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockKind;

/// What a block of a kind begins with, in the language of the room.
record NewBlock(Component speaker, Language language) {

    BlockDraft of(BlockKind kind) {
        return new BlockDraft(kind, say("block.kind." + kind), usual(kind), "", text(kind), null);
    }

    /// What is answered on the phone needs a question.
    private String text(BlockKind kind) {
        return kind.answered() ? say("block.question." + kind) : "";
    }

    private String say(String key) {
        return speaker.getTranslation(language.locale(), key);
    }

    private static int usual(BlockKind kind) {
        return switch (kind) {
            case GUESS -> 3;
            case CHECK_IN, CLOUD, PREDICT, QUOTES, CHECK_OUT -> 5;
            case INPUT, COMMIT, FREE -> 10;
            case REHEARSE -> 12;
            case REVEAL, PAUSE -> 15;
            case ASK_OUT -> 20;
        };
    }
}
