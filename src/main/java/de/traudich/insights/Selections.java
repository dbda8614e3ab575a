package de.traudich.insights;

import de.traudich.people.Person;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What every coach looked at last: who comes back without an address finds it again.
@Service
public class Selections {

    private final SelectionRepository selections;

    Selections(SelectionRepository selections) {
        this.selections = selections;
    }

    /// The words of an address; the usual selection where nothing was kept.
    public Map<String, String> of(Person coach) {
        return selections.find(coach).map(Selections::words).orElse(Map.of());
    }

    @Transactional
    public void keep(Person coach, Selection selection) {
        selections.keep(
                coach,
                selection.parameters().entrySet().stream()
                        .map(word -> word.getKey() + "=" + word.getValue())
                        .collect(Collectors.joining("&")));
    }

    private static Map<String, String> words(String query) {
        var words = new LinkedHashMap<String, String>();
        Arrays.stream(query.split("&"))
                .map(word -> word.split("=", 2))
                .filter(word -> word.length == 2)
                .forEach(word -> words.put(word[0], word[1]));
        return words;
    }
}
