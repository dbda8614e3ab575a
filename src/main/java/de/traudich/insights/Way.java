package de.traudich.insights;

import de.traudich.contacts.Tie;
import de.traudich.exercises.Channel;
import org.jspecify.annotations.Nullable;

/// How and whom: the kind of ask that may be compared, with other own asks and with published figures.
///
/// @param tie null where nobody has noted it; it never stands for "any"
public record Way(Channel channel, @Nullable Tie tie) {}
