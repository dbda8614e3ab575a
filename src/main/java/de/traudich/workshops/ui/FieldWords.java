package de.traudich.workshops.ui;

import com.vaadin.flow.i18n.I18NProvider;
import de.traudich.shared.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The words of the card in both languages: offline nobody can be asked for them.
@Component
class FieldWords {

    private static final List<String> KINDS = List.of("field.", "outcome.", "fear.", "not-asked.", "kept.", "phone.");

    private final Map<String, Map<String, String>> all;

    FieldWords(I18NProvider words) {
        all = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(Language::code, language -> in(language, words)));
    }

    private static Map<String, String> in(Language language, I18NProvider words) {
        var chosen = new TreeMap<String, String>();
        words.getAllTranslations(language.locale()).forEach((key, text) -> {
            if (KINDS.stream().anyMatch(key::startsWith)) chosen.put(key, text);
        });
        return chosen;
    }

    /// By language and key; parameters stand in braces, as in the files.
    Map<String, Map<String, String>> all() {
        return all;
    }
}
