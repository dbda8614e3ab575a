package de.traudich.insights;

import de.traudich.shared.Language;

/// What an exercise is called; where one language has no title the other's stands in.
public record Title(String german, String english) {

    public String in(Language language) {
        var own = language == Language.DE ? german : english;
        return own.isEmpty() ? german + english : own;
    }
}
