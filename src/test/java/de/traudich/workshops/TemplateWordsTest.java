package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Language;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplateWordsTest {

    /// Words are found by their place: a block more in one file would mix them up.
    @Test
    void bothLanguagesHaveTheSameBlocksInTheSameOrder() {
        var german = BuiltInTemplates.read("de");
        var english = BuiltInTemplates.read("en");

        assertThat(english).hasSameSizeAs(german);
        IntStream.range(0, german.size()).forEach(at -> assertThat(BuiltInTemplates.blocks(english.get(at)))
                .extracting(block -> block.get("kind"))
                .isEqualTo(BuiltInTemplates.blocks(german.get(at)).stream()
                        .map(block -> block.get("kind"))
                        .toList()));
    }

    @Test
    void whatComesAlongIsReadInTheOwnLanguageAndOwnWordsStay() {
        assertThat(TemplateWords.in(Language.EN, "Proben zu dritt")).isEqualTo("Rehearse in threes");
        assertThat(TemplateWords.in(Language.DE, "Rehearse in threes")).isEqualTo("Proben zu dritt");
        assertThat(TemplateWords.in(Language.DE, "Proben zu dritt")).isEqualTo("Proben zu dritt");
        assertThat(TemplateWords.in(Language.EN, "Proben mit Bernd")).isEqualTo("Proben mit Bernd");
        assertThat(TemplateWords.in(Language.EN, "")).isEmpty();
    }

    @Test
    void nothingThatPhonesShowHasTwoTranslations() {
        for (var language : Language.values()) {
            BuiltInTemplates.read(language.code()).stream()
                    .flatMap(template -> BuiltInTemplates.blocks(template).stream())
                    .forEach(block -> assertThat(TemplateWords.in(language, BuiltInTemplates.text(block, "title")))
                            .isEqualTo(BuiltInTemplates.text(block, "title")));
        }
    }
}
