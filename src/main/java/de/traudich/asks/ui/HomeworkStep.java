package de.traudich.asks.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import de.traudich.asks.Homework;
import de.traudich.shared.ui.KeptText;
import java.util.function.Consumer;

/// The research before asking, and the plan for the moment itself.
public final class HomeworkStep extends NoteStep {

    private final Consumer<Homework> kept;
    private final KeptText sources;
    private final KeptText known;
    private final KeptText why;
    private final KeptText planWhen;
    private final KeptText planThen;
    private final RadioButtonGroup<Boolean> searchable;
    private final Paragraph search = new Paragraph(getTranslation("notes.searchable.hint"));

    public HomeworkStep(Homework homework, Consumer<Homework> kept) {
        super("homework", "step.homework", "step.homework.lead");
        this.kept = kept;
        sources = text("sources", homework.sources(), Homework.NOTE_MAX);
        known = text("known", homework.known(), Homework.NOTE_MAX);
        why = text("why", homework.why(), Homework.NOTE_MAX);
        planWhen = text("plan-when", homework.planWhen(), Homework.PLAN_MAX, "notes.plan-when.example");
        planThen = text("plan-then", homework.planThen(), Homework.PLAN_MAX, "notes.plan-then.example");
        searchable = yesOrNo("searchable", homework.searchable(), "notes.searchable.yes", "notes.searchable.no");
        search.addClassName("well");
        search.getElement().setAttribute("role", "status");
        search.setVisible(Boolean.TRUE.equals(homework.searchable()));
        add(sources, known, why, searchable, search, beside(planWhen, planThen));
    }

    @Override
    void keep() {
        search.setVisible(Boolean.TRUE.equals(searchable.getValue()));
        kept.accept(new Homework(
                sources.kept(), known.kept(), why.kept(), searchable.getValue(), planWhen.kept(), planThen.kept()));
    }
}
