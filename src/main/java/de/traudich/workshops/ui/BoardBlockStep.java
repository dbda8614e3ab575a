package de.traudich.workshops.ui;

import static de.traudich.workshops.ui.BoardWords.with;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.ui.BoardPicture.InBlock;
import java.time.Clock;
import java.util.List;

/// A block on the wall: what it is about, the time it has, and below what belongs to its kind.
final class BoardBlockStep extends Section {

    private final BoardWords words;
    private final BoardDoor door;
    private final BoardTop top;
    private final BoardPart<BlockHeading> task = new BoardPart<>("task", this::draw);
    private final BoardTimer countdown;
    private final Paragraph paused;
    private final BoardStage content = new BoardStage();
    private final BoardSince since;

    BoardBlockStep(BoardWords words, BoardAddress address, Clock clock) {
        this.words = words;
        countdown = new BoardTimer(clock);
        door = new BoardDoor(words, address);
        top = new BoardTop(door);
        paused = words.line("board.paused");
        since = new BoardSince(words);
        addClassNames("step", "block");
        add(top, with(new Div(new Div(task, paused, since), countdown), "what"), with(content, "content"));
    }

    void show(InBlock picture) {
        var block = picture.block();
        var head = block.head();
        var heading = BlockHeading.of(head.kind(), head.title(), head.text(), words::say);
        top.show(heading.over());
        door.show(picture.door());
        task.show(block instanceof BoardBlock.Reading ? heading.alone() : heading);
        since.show(picture.since());
        countdown.show(head.timer());
        paused.setVisible(head.timer().paused());
        setClassName("pausing", head.kind() == BlockKind.PAUSE);
        switch (block) {
            case BoardBlock.Scale scale ->
                content.on(BoardScale.class, () -> new BoardScale(words)).show(scale);
            case BoardBlock.Cloud cloud ->
                content.on(BoardCloud.class, () -> new BoardCloud(words)).show(cloud);
            case BoardBlock.Wall wall ->
                content.on(BoardWall.class, () -> new BoardWall(words)).show(wall);
            case BoardBlock.Resolved resolved ->
                content.on(BoardResolved.class, () -> new BoardResolved(words)).show(resolved);
            case BoardBlock.Pause pause ->
                content.on(BoardPause.class, () -> new BoardPause(words)).show(pause);
            case BoardBlock.Rehearsal rehearsal ->
                content.on(BoardRehearsal.class, () -> new BoardRehearsal(words))
                        .show(rehearsal);
            case BoardBlock.Reading reading ->
                content.on(BoardReading.class, BoardReading::new).show(reading);
        }
    }

    private List<Component> draw(BlockHeading heading) {
        var title = new BoardTask(heading.title());
        return heading.more().isEmpty()
                ? List.of(title)
                : List.of(title, with(new Paragraph(heading.more()), "line", "keep-lines"));
    }
}
