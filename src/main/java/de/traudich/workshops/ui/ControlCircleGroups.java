package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// All groups, and who is in none. What stays, stays the same component, so that a phone that sleeps or wakes takes
/// nobody's focus.
final class ControlCircleGroups extends Div {

    private final CircleDesk desk;
    private final InOrder<Integer, ControlCircleGroup> boxes = new InOrder<>(this, 0);

    ControlCircleGroups(CircleDesk desk) {
        this.desk = desk;
        addClassName("groups");
    }

    void show(CirclePicture picture) {
        var members = new LinkedHashMap<Integer, List<CirclePicture.Member>>();
        picture.groups().forEach(group -> members.put(group.number(), group.members()));
        if (!picture.outside().isEmpty()) members.put(0, picture.outside());
        boxes.show(new ArrayList<>(members.keySet()), number -> new ControlCircleGroup(desk, number))
                .forEach((number, box) -> box.show(picture, members.getOrDefault(number, List.of())));
    }
}
