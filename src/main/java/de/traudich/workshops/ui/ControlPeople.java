package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import de.traudich.workshops.ParticipantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everybody who takes part, who needs the coach first. A row is drawn again only when it differs.
final class ControlPeople extends Section {

    private final NativeTable table = new NativeTable();
    private final Paragraph nobody = new Paragraph(getTranslation("control.people.none"));
    private final Map<ParticipantId, ControlRow> rows = new HashMap<>();
    private List<ParticipantId> order = List.of();

    ControlPeople() {
        setId("people");
        addClassName("people");
        var order = new Span(getTranslation("control.people.order"));
        order.addClassNames("muted", "small");
        var head = new Div(new H3(getTranslation("control.people")), order);
        head.addClassName("between");
        nobody.addClassName("muted");
        var titles = table.getHead().addRow();
        for (var column : List.of("name", "state", "chance", "fear", "outcome")) {
            var cell = new NativeTableHeaderCell(getTranslation("control.people." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName(column);
            titles.add(cell);
        }
        add(head, nobody, table);
    }

    void show(List<ControlSeat> seats) {
        nobody.setVisible(seats.isEmpty());
        table.setVisible(!seats.isEmpty());
        seats.forEach(
                seat -> rows.computeIfAbsent(seat.id(), _ -> new ControlRow()).show(seat));
        var now = seats.stream().map(ControlSeat::id).toList();
        if (!now.equals(order)) {
            order = now;
            table.getBody().removeAllRows();
            now.forEach(id -> table.getBody().add(rows.get(id)));
        }
    }
}
