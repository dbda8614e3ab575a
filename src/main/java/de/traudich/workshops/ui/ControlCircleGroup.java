package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import de.traudich.workshops.ParticipantId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Who is in one group.
final class ControlCircleGroup extends Div {

    private final CircleDesk desk;
    private final int number;
    private final InOrder<ParticipantId, ControlCircleMember> rows = new InOrder<>(this, 1);

    /// @param number 0 for who is in none
    ControlCircleGroup(CircleDesk desk, int number) {
        this.desk = desk;
        this.number = number;
        addClassName("group");
        add(new H4(
                number == 0
                        ? getTranslation("control.circles.outside")
                        : getTranslation("phone.circle.number", number)));
    }

    void show(CirclePicture picture, List<CirclePicture.Member> members) {
        var byId = members.stream().collect(Collectors.toMap(CirclePicture.Member::id, Function.identity()));
        var ids = members.stream().map(CirclePicture.Member::id).toList();
        rows.show(ids, _ -> new ControlCircleMember(desk, number)).forEach((id, row) -> {
            var member = byId.get(id);
            if (member != null) row.show(picture, member);
        });
    }
}
