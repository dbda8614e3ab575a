package de.traudich.workshops.ui;

import de.traudich.people.PersonId;
import de.traudich.people.PracticeId;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import de.traudich.workshops.Agenda;
import de.traudich.workshops.Answer;
import de.traudich.workshops.Answers;
import de.traudich.workshops.Block;
import de.traudich.workshops.BlockDraft;
import de.traudich.workshops.BlockId;
import de.traudich.workshops.BlockKind;
import de.traudich.workshops.Buddies;
import de.traudich.workshops.BuddyCircleId;
import de.traudich.workshops.Circles;
import de.traudich.workshops.Company;
import de.traudich.workshops.JoinCode;
import de.traudich.workshops.ParticipantId;
import de.traudich.workshops.Scene;
import de.traudich.workshops.Seat;
import de.traudich.workshops.Showing;
import de.traudich.workshops.SinceLast;
import de.traudich.workshops.Standing;
import de.traudich.workshops.Timer;
import de.traudich.workshops.Workshop;
import de.traudich.workshops.WorkshopId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A room of twelve in a block of its agenda; who answers are the first of them.
final class BlockScene {

    static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");

    private final List<Seat> seats = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<BlockId, Answers> answers = new HashMap<>();
    private Buddies buddies = Buddies.NONE;
    private @Nullable SinceLast since;
    private Workshop.State state = Workshop.State.OPEN;

    BlockScene() {
        for (int i = 1; i <= 12; i++) {
            seats.add(new Seat(new ParticipantId(Ids.next()), new PersonId(Ids.next()), "Gast " + i, TEN, Map.of()));
        }
    }

    BlockScene in(BlockKind kind) {
        return in(kind, kind.name(), "");
    }

    /// From now on the room is in this block, which shows the count and lasts until quarter past.
    BlockScene in(BlockKind kind, String title, String text) {
        blocks.add(new Block(
                new BlockId(Ids.next()),
                new BlockDraft(kind, title, 15, "Nur für den Coach", text, null),
                TEN,
                null,
                new Timer(TEN.plusSeconds(900), null),
                false,
                Showing.COUNT));
        return this;
    }

    BlockScene showing(Showing showing) {
        return change(block -> new Block(
                block.id(), block.plan(), block.begunAt(), block.endedAt(), block.timer(), block.skipped(), showing));
    }

    BlockScene paused() {
        return change(block -> new Block(
                block.id(),
                block.plan(),
                block.begunAt(),
                block.endedAt(),
                new Timer(block.timer().endsAt(), TEN),
                block.skipped(),
                block.showing()));
    }

    private BlockScene change(UnaryOperator<Block> change) {
        blocks.add(change.apply(blocks.removeLast()));
        return this;
    }

    BlockScene closed() {
        state = Workshop.State.CLOSED;
        return this;
    }

    BlockScene rated(int... values) {
        var said = new ArrayList<Answer>();
        for (int i = 0; i < values.length; i++) {
            said.add(answer(i, values[i], "", false));
        }
        return answered(said);
    }

    BlockScene said(String... words) {
        var said = new ArrayList<Answer>();
        for (int i = 0; i < words.length; i++) {
            var off = words[i].startsWith("-");
            said.add(answer(i, null, off ? words[i].substring(1) : words[i], off));
        }
        return answered(said);
    }

    BlockScene typed(int person, String draft) {
        var now = answers.getOrDefault(blocks.getLast().id(), Answers.NONE);
        answers.put(
                blocks.getLast().id(),
                new Answers(now.all(), Map.of(seats.get(person).id(), draft)));
        return this;
    }

    private BlockScene answered(List<Answer> said) {
        answers.put(blocks.getLast().id(), new Answers(said));
        return this;
    }

    private Answer answer(int person, @Nullable Integer value, String word, boolean off) {
        return new Answer(seats.get(person).id(), value, word, off, TEN.plusSeconds(person));
    }

    BlockScene together(int... people) {
        var circle =
                Arrays.stream(people).mapToObj(number -> seats.get(number).id()).collect(Collectors.toSet());
        buddies = new Buddies(List.of(new Buddies.Circle(new BuddyCircleId(Ids.next()), circle)), Map.of());
        return this;
    }

    BlockScene since(SinceLast sums) {
        since = sums;
        return this;
    }

    PersonId person(int number) {
        return seats.get(number).person();
    }

    <B extends BoardBlock> B board(Class<B> kind) {
        return kind.cast(((BoardPicture.InBlock) board()).block());
    }

    BoardPicture board() {
        return BoardPicture.of(scene(), ZoneId.of("Europe/Berlin"));
    }

    PhonePicture phone(int person) {
        return PhonePicture.of(scene(), person(person));
    }

    ControlPicture control() {
        return ControlPicture.of(scene(), TEN);
    }

    Scene scene() {
        var workshop = new Workshop(
                new WorkshopId(Ids.next()),
                new PracticeId(Ids.next()),
                new PersonId(Ids.next()),
                "Einfach fragen",
                "",
                TEN,
                Language.DE,
                new JoinCode("BCDFGH"),
                "join-token",
                "board-token",
                TEN,
                state == Workshop.State.CLOSED ? TEN : null,
                "",
                null);
        var agenda = new Agenda(blocks, blocks.getLast().id());
        return new Scene(
                1,
                workshop,
                List.of(),
                seats,
                Set.of(),
                agenda,
                answers,
                Standing.USUAL,
                Circles.NONE,
                new Company(buddies, since));
    }
}
