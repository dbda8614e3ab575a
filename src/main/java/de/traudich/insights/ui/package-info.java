/// What the asks say, drawn: expected is hollow, what happened is solid, every picture has a table.
@org.jspecify.annotations.NullMarked
package de.traudich.insights.ui;
