package de.traudich.coaching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.SvgIcon;
import de.traudich.coaching.DeliveryRule;
import de.traudich.coaching.Program;
import de.traudich.coaching.ProgramDraft;
import de.traudich.coaching.ProgramStep;
import de.traudich.exercises.Exercise;
import java.util.ArrayList;
import java.util.List;

/// The steps of a program in their order. Where a step went is said, for who does not see it move.
final class StepList extends Div implements StepRow.Verbs {

    private final List<Exercise> library;
    private final List<StepRow> rows = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph moved = new Paragraph();
    private final Button more = new Button(getTranslation("program.step.add"), new SvgIcon("app/icons/plus.svg"));

    StepList(List<Exercise> library) {
        this.library = library;
        addClassNames("steps", "stack");
        list.setId("steps");
        moved.setId("moved");
        moved.addClassNames("muted", "small");
        moved.getElement().setAttribute("role", "status");
        more.setId("add-step");
        more.addClickListener(_ -> addStep());
        add(list, moved, more);
        append(new StepRow(new DeliveryRule.AtOnce(), library, this));
    }

    void show(List<ProgramStep> steps) {
        rows.clear();
        list.removeAll();
        steps.forEach(step -> append(new StepRow(step, library, this)));
    }

    private void addStep() {
        moved.setText("");
        var row = new StepRow(new DeliveryRule.AfterPrevious(), library, this);
        append(row);
        row.focusExercise();
    }

    private void append(StepRow row) {
        rows.add(row);
        list.add(row);
        place();
    }

    @Override
    public void move(StepRow row, int by) {
        var to = rows.indexOf(row) + by;
        if (to >= 0 && to < rows.size()) {
            rows.remove(row);
            rows.add(to, row);
            list.remove(row);
            list.addComponentAtIndex(to, row);
            place();
            row.focus(by);
            moved.setText(getTranslation("step.moved", to + 1, rows.size()));
        }
    }

    @Override
    public void remove(StepRow row) {
        moved.setText("");
        rows.remove(row);
        list.remove(row);
        place();
        more.focus();
    }

    private void place() {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).place(at, rows.size());
        }
        more.setEnabled(rows.size() < Program.STEPS_MAX);
    }

    boolean holds() {
        return rows.stream().map(StepRow::holds).reduce(true, Boolean::logicalAnd);
    }

    List<ProgramDraft.Step> read() {
        moved.setText("");
        return rows.stream().map(StepRow::read).toList();
    }
}
