package de.traudich.asks.draft;

import java.util.List;

/// What one rule finds in a draft: nothing, when all is well.
@FunctionalInterface
interface Check {

    List<Finding> look(Reading reading);
}
