package de.traudich.workshops.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.traudich.workshops.ParticipantId;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Everybody who takes part, who needs the coach first. A row is drawn again only when it differs.
final class ControlPeople extends Section {

    /// From so many on the list scrolls by itself, so that the door stays at hand.
    private static final int MANY = 24;

    private final NativeTable table = new NativeTable();
    private final Div list = new Div(table);
    private final Paragraph nobody = new Paragraph(getTranslation("control.people.none"));
    private final Map<ParticipantId, ControlRow> rows = new HashMap<>();
    private final ControlCare care;
    private final ControlRadar radar;
    private final ControlDoor door;
    private final Anchor poster;
    private final Button team = new Button(getTranslation("control.team"), _ -> team());
    private List<ParticipantId> order = List.of();

    ControlPeople(ControlCare care) {
        this.care = care;
        radar = new ControlRadar(care);
        door = new ControlDoor(care);
        poster = poster();
        setId("people");
        addClassName("people");
        var hint = new Span(getTranslation("control.people.order"));
        hint.addClassNames("muted", "small");
        var head = new Div(new H3(getTranslation("control.people")), hint);
        head.addClassName("between");
        nobody.addClassName("muted");
        var titles = table.getHead().addRow();
        for (var column : List.of("name", "state", "chance", "fear", "outcome")) {
            var cell = new NativeTableHeaderCell(getTranslation("control.people." + column));
            cell.getElement().setAttribute("scope", "col");
            cell.addClassName("col-" + column);
            titles.add(cell);
        }
        team.setId("open-team");
        team.addThemeVariants(ButtonVariant.TERTIARY);
        list.addClassName("list");
        add(radar, head, nobody, list, door, team, poster);
    }

    private Anchor poster() {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var pdf = care.poster();
            return new DownloadResponse(new ByteArrayInputStream(pdf), "trau-dich.pdf", "application/pdf", pdf.length);
        });
        var link = new Anchor(handler, getTranslation("poster.print"));
        link.setId("poster");
        link.addClassName("button-link");
        return link;
    }

    private void team() {
        new ControlTeam(care).open();
    }

    void show(ControlPicture picture) {
        var seats = picture.seats();
        setVisible(picture.workshop().summedUpAt() == null);
        radar.show(picture.radar());
        radar.setVisible(!picture.closed() && !picture.radar().signals().isEmpty());
        door.setVisible(!picture.closed());
        poster.setVisible(!picture.closed());
        team.setVisible(care.choosesTeam(picture.workshop()));
        door.show(picture.standing());
        nobody.setVisible(seats.isEmpty());
        table.setVisible(!seats.isEmpty());
        list.setClassName("many", seats.size() > MANY);
        seats.forEach(seat ->
                rows.computeIfAbsent(seat.id(), _ -> new ControlRow(care)).show(seat));
        var now = seats.stream().map(ControlSeat::id).toList();
        if (!now.equals(order)) {
            order = now;
            table.getBody().removeAllRows();
            now.forEach(id -> table.getBody().add(rows.get(id)));
        }
    }
}
