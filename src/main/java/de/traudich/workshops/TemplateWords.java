package de.traudich.workshops;

import de.traudich.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the agendas that come along say, in the language of who reads it. A coach's own words stay as they are.
public final class TemplateWords {

    private static final List<Map<String, Object>> GERMAN = BuiltInTemplates.read("de");
    private static final List<Map<String, Object>> ENGLISH = BuiltInTemplates.read("en");
    private static final Map<Language, Map<String, String>> WORDS =
            Map.of(Language.DE, words(ENGLISH, GERMAN), Language.EN, words(GERMAN, ENGLISH));

    private TemplateWords() {}

    public static String in(Language language, String words) {
        return WORDS.getOrDefault(language, Map.of()).getOrDefault(words, words);
    }

    /// Both files have the same blocks in the same order.
    private static Map<String, String> words(List<Map<String, Object>> from, List<Map<String, Object>> to) {
        var words = new HashMap<String, String>();
        for (int template = 0; template < from.size(); template++) {
            var these = BuiltInTemplates.blocks(from.get(template));
            var those = BuiltInTemplates.blocks(to.get(template));
            for (int at = 0; at < these.size(); at++) {
                var one = these.get(at);
                var other = those.get(at);
                Stream.of("title", "text")
                        .forEach(field ->
                                words.put(BuiltInTemplates.text(one, field), BuiltInTemplates.text(other, field)));
            }
        }
        return Map.copyOf(words);
    }
}
