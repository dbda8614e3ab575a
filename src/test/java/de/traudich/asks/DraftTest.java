package de.traudich.asks;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Language;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftTest {

    @Test
    void aFollowUpBeginsWithTheSubjectAndNoWords() {
        var first = new Draft("Kurze Frage", "Hallo", true, Set.of("R05"), Language.EN, true);

        assertThat(first.again()).isEqualTo(new Draft("Re: Kurze Frage", "", true, Set.of(), Language.EN, false));
        assertThat(first.again().again().subject()).isEqualTo("Re: Kurze Frage");
    }

    @Test
    void aSubjectThatIsMissingOrAtItsLimitStaysAsItIs() {
        var full = "😀".repeat(Draft.SUBJECT_MAX);

        assertThat(Draft.NONE.again().subject()).isEmpty();
        assertThat(new Draft(full, "", null, Set.of()).again().subject()).isEqualTo(full);
    }
}
