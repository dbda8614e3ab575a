package de.traudich.coaching;

import java.util.function.IntSupplier;
import org.springframework.dao.DuplicateKeyException;

/// What stands there already is not added again. Unlike `insert ignore` everything else that is wrong stays an error: a
/// row that points nowhere is a bug, and no row less.
final class Once {

    private Once() {}

    /// False when nothing was added.
    static boolean added(IntSupplier insert) {
        try {
            return insert.getAsInt() > 0;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }
}
