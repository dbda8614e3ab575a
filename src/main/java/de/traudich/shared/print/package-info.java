/// What is printed: pages in one look, tagged for who listens to them.
@org.jspecify.annotations.NullMarked
package de.traudich.shared.print;
