package de.traudich.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An agenda to begin with: one of the product's, or one a coach has kept.
///
/// @param key the same in every language
/// @param id only of a coach's own
public record Template(String key, @Nullable TemplateId id, String name, List<BlockDraft> blocks) {

    public static final int NAME_MAX = 80;

    /// Led round by round.
    public static final Template NONE = new Template("", null, "", List.of());

    public Template {
        blocks = List.copyOf(blocks);
    }

    public boolean own() {
        return id != null;
    }

    public int minutes() {
        return blocks.stream().mapToInt(BlockDraft::minutes).sum();
    }
}
