package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.PlainText;
import de.traudich.shared.Stale;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Agendas to begin with. Somebody else's template is [Stale], like one that does not exist.
@Service
public class Templates {

    public static final int MOST = 30;

    private final TemplateRepository templates;
    private final BuiltInTemplates builtIn;
    private final Planning planning;
    private final Clock clock;

    Templates(TemplateRepository templates, BuiltInTemplates builtIn, Planning planning, Clock clock) {
        this.templates = templates;
        this.builtIn = builtIn;
        this.planning = planning;
        this.clock = clock;
    }

    /// The product's own, in the language of the room.
    public List<Template> builtIn(Person coach, Language language) {
        return builtIn.in(language, coach.practice());
    }

    /// By name.
    public List<Template> own(Person coach) {
        return templates.of(coach.id());
    }

    /// The agenda of a workshop as it is planned now.
    @Transactional
    public TemplateKept keep(Person coach, WorkshopId workshop, String name) {
        var plans = planning.of(workshop, coach).stream().map(Block::plan).toList();
        if (plans.isEmpty()) {
            return TemplateKept.EMPTY;
        }
        var id = TemplateId.next();
        if (!templates.add(id, coach, named(name), MOST, clock.instant())) {
            return templates.has(coach.id(), named(name)) ? TemplateKept.NAME_TAKEN : TemplateKept.TOO_MANY;
        }
        templates.fill(id, coach, plans);
        return TemplateKept.KEPT;
    }

    /// False when another one has that name.
    @Transactional
    public boolean rename(Person coach, TemplateId id, String name) {
        if (!templates.exists(coach.id(), id)) {
            throw new Stale("template");
        }
        return templates.rename(coach.id(), id, named(name));
    }

    /// Workshops that were made from it keep their agenda.
    @Transactional
    public void delete(Person coach, TemplateId id) {
        if (!templates.delete(coach.id(), id)) {
            throw new Stale("template");
        }
    }

    private static String named(String name) {
        var line = PlainText.line(name);
        if (line.isEmpty() || PlainText.length(line) > Template.NAME_MAX) {
            throw new IllegalArgumentException("a name of 1 to 80 characters");
        }
        return line;
    }
}
