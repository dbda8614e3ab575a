@org.jspecify.annotations.NullMarked
package de.traudich;
