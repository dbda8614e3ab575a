/// The draft checker: findings with reasons for a text that asks somebody. Nothing leaves the server, nothing is
/// rewritten, nobody is graded.
@org.jspecify.annotations.NullMarked
package de.traudich.asks.draft;
