package de.traudich.workshops.ui;

import de.traudich.people.Person;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.Illustrations;
import de.traudich.workshops.Leading;
import de.traudich.workshops.Planning;
import de.traudich.workshops.Removal;
import de.traudich.workshops.Template;
import de.traudich.workshops.TemplateKept;
import de.traudich.workshops.Templates;
import de.traudich.workshops.WorkshopId;
import java.util.List;
import java.util.stream.Stream;

/// The coach's verbs on the plan of one workshop. What somebody else has removed meanwhile is as good as overtaken.
record PlanDesk(
        Planning planning,
        Leading leading,
        Templates templates,
        Illustrations illustrations,
        Person coach,
        WorkshopId id) {

    boolean add(int place, List<BlockDraft> plans) {
        return planning.add(id, coach, place, plans);
    }

    boolean change(BlockId block, BlockDraft seen, BlockDraft plan) {
        try {
            return planning.change(id, coach, block, seen, plan);
        } catch (Stale removed) {
            return false;
        }
    }

    boolean move(BlockId block, int place) {
        try {
            return planning.move(id, coach, block, place);
        } catch (Stale removed) {
            return false;
        }
    }

    /// Somebody else's removal is a removal too.
    Removal remove(BlockId block, boolean answersToo) {
        try {
            return planning.remove(id, coach, block, answersToo);
        } catch (Stale removed) {
            return new Removal.Removed();
        }
    }

    boolean skip(Block block) {
        try {
            return leading.skip(id, coach, block.id(), !block.skipped());
        } catch (Stale removed) {
            return false;
        }
    }

    boolean reset(Block block) {
        try {
            return leading.reset(id, coach, block);
        } catch (Stale removed) {
            return false;
        }
    }

    /// The product's templates and the coach's own.
    List<Template> offered(Language language) {
        return Stream.concat(templates.builtIn(coach, language).stream(), templates.own(coach).stream())
                .toList();
    }

    TemplateKept keep(String name) {
        return templates.keep(coach, id, name);
    }

    Illustrations.Kept picture(byte[] file) {
        return illustrations.keep(coach, file);
    }
}
