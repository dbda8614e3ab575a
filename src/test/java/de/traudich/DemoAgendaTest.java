package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.shared.Language;
import de.traudich.workshops.Block;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Templates;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/// The demo shows what a workshop looks like that is planned to the minute.
@DatabaseTest
@TestPropertySource(properties = "spring.liquibase.contexts=demo")
class DemoAgendaTest {

    @Autowired
    Planning planning;

    @Autowired
    Templates templates;

    @Test
    void tomorrowsWorkshopHasTheAgendaOfNinetyMinutes() {
        var reference = templates.builtIn(Cast.UTE, Language.DE).getFirst();

        assertThat(planning.of(Cast.TOMORROW, Cast.UTE)).extracting(Block::plan).isEqualTo(reference.blocks());
    }
}
