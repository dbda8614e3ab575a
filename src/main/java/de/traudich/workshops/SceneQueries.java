package de.traudich.workshops;

import de.traudich.asks.AskId;
import de.traudich.asks.AskRow;
import de.traudich.exercises.ExerciseRow;
import de.traudich.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads a whole workshop in five statements, six while it rehearses and where buddies are found, however many take
/// part and watch.
@Repository
class SceneQueries {

    private final JdbcClient db;
    private final CircleRepository circles;
    private final Companies companies;

    SceneQueries(JdbcClient db, CircleRepository circles, Companies companies) {
        this.db = db;
        this.circles = circles;
        this.companies = companies;
    }

    /// All statements see the same moment. Not marked read-only, which would only be two statements more.
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public Optional<Scene> read(WorkshopId id, Set<ParticipantId> connected) {
        record Header(
                Workshop workshop,
                @Nullable BlockId block,
                @Nullable Instant end,
                Standing standing,
                @Nullable SinceLast since,
                long changed) {}
        return db.sql("select * from workshop where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Header(
                        WorkshopRepository.workshop(row),
                        blockId(row, "block_id"),
                        row.getObject("promised_end", Instant.class),
                        WorkshopRepository.standing(row),
                        SinceLastRepository.since(row),
                        row.getLong("changed")))
                .optional()
                .map(header -> {
                    var seats = new Seats(header.changed());
                    var rounds = rounds(id, seats);
                    seats(id, seats);
                    var list = seats.list();
                    var agenda = new Agenda(blocks(id, seats), header.block(), header.end());
                    var answers = answers(id, seats);
                    var circles = circles(id, agenda, seats);
                    return new Scene(
                            seats.revision,
                            header.workshop(),
                            rounds,
                            list,
                            connected,
                            agenda,
                            answers,
                            header.standing(),
                            circles,
                            companies.read(header.workshop(), rounds, agenda, list, connected, header.since()));
                });
    }

    private Circles circles(WorkshopId id, Agenda agenda, Seats seats) {
        var dealt = agenda.current()
                .filter(block -> block.kind() == BlockKind.REHEARSE)
                .map(block -> circles.of(id, block.id()))
                .orElse(Circles.NONE);
        seats.newer(dealt.version());
        return dealt;
    }

    private List<Round> rounds(WorkshopId id, Seats seats) {
        return db.sql("select r.*, " + ExerciseRow.COLUMNS + """
                          from round r join exercise e on e.id = r.exercise_id
                         where r.workshop_id = :id order by r.number
                        """)
                .param("id", id.value())
                .query((row, _) -> {
                    seats.newer(row.getLong("changed"));
                    return round(row);
                })
                .list();
    }

    private static Round round(ResultSet row) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                ExerciseRow.of(row),
                Phase.valueOf(row.getString("phase")),
                Reveal.valueOf(row.getString("reveal")),
                row.getObject("asking_at", Instant.class),
                row.getObject("ends_at", Instant.class),
                row.getObject("paused_at", Instant.class));
    }

    private List<Block> blocks(WorkshopId id, Seats seats) {
        return db.sql("select * from block where workshop_id = :id order by position, id")
                .param("id", id.value())
                .query((row, _) -> {
                    seats.newer(row.getLong("changed"));
                    return BlockRepository.block(row);
                })
                .list();
    }

    /// To the block in which the room is, and to those that a later one is compared with. Each person's unsent word is
    /// a row of its own.
    private Map<BlockId, Answers> answers(WorkshopId id, Seats seats) {
        var rows = db.sql("""
                        select a.block_id, a.participant_id, a.value, a.words, coalesce(o.off, false) as off, a.at as at,
                               greatest(a.changed, coalesce(o.changed, 0)) as newest
                          from answer a
                          join workshop w on w.id = a.workshop_id
                          join block b on b.id = a.block_id
                          join participant p on p.id = a.participant_id and p.removed_at is null
                          left join wall_word o on o.block_id = a.block_id and o.word = a.words
                         where a.workshop_id = :id and (a.block_id = w.block_id or b.kind in ('CHECK_IN', 'CHECK_OUT', 'GUESS'))
                         union all
                        select d.block_id, d.participant_id, null, d.words, false, null, 0
                          from word_draft d join workshop w on w.id = d.workshop_id and w.block_id = d.block_id
                         where d.workshop_id = :id
                         order by at, participant_id
                        """)
                .param("id", id.value())
                .query((row, _) -> AnswerRow.of(row))
                .list();
        rows.forEach(row -> seats.newer(row.changed()));
        return AnswerRow.byBlock(rows);
    }

    private static @Nullable BlockId blockId(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new BlockId(id);
    }

    private void seats(WorkshopId id, Seats seats) {
        db.sql("""
                        select p.id as participant_id, p.person_id as seat_person_id, p.name, p.joined_at, p.help_at, p.nudge, q.round_id, q.quote_hidden_at,
                               greatest(p.changed, coalesce(q.changed, 0), coalesce(a.changed, 0)) as newest, a.id as ask_id, a.*
                          from participant p
                          left join round_ask q on q.workshop_id = p.workshop_id and q.participant_id = p.id
                          left join ask a on a.id = q.ask_id
                         where p.workshop_id = :id and p.removed_at is null order by p.joined_at, p.id
                        """).param("id", id.value()).query((row, _) -> seats.add(row)).list();
    }

    /// Gathers the rows of one read.
    private static final class Seats {

        private final Map<ParticipantId, Seat> seats = new LinkedHashMap<>();
        private final Map<ParticipantId, Map<RoundId, Seat.RoundAsk>> asks = new HashMap<>();
        private long revision;

        Seats(long revision) {
            this.revision = revision;
        }

        void newer(long changed) {
            revision = Math.max(revision, changed);
        }

        boolean add(ResultSet row) throws SQLException {
            newer(row.getLong("newest"));
            var id = new ParticipantId(row.getObject("participant_id", UUID.class));
            seats.putIfAbsent(id, seat(row, id));
            var ask = AskRow.orNull(row, "ask_id");
            if (ask != null) {
                asks.computeIfAbsent(id, _ -> new HashMap<>())
                        .put(
                                new RoundId(row.getObject("round_id", UUID.class)),
                                new Seat.RoundAsk(ask, row.getString("quote_hidden_at") != null));
            }
            return true;
        }

        private static Seat seat(ResultSet row, ParticipantId id) throws SQLException {
            return new Seat(
                    id,
                    new PersonId(row.getObject("seat_person_id", UUID.class)),
                    row.getString("name"),
                    Objects.requireNonNull(row.getObject("joined_at", Instant.class)),
                    row.getObject("help_at", Instant.class),
                    nudge(row.getString("nudge")),
                    Map.of());
        }

        private static @Nullable Nudge nudge(@Nullable String name) {
            return name == null ? null : Nudge.valueOf(name);
        }

        List<Seat> list() {
            return seats.values().stream()
                    .map(seat -> seat.with(asks.getOrDefault(seat.id(), Map.of())))
                    .toList();
        }
    }

    /// Which workshops show these asks.
    Set<WorkshopId> workshopsOf(Collection<AskId> asks) {
        return db.sql("select distinct workshop_id from round_ask where ask_id in (:asks)")
                .param("asks", asks.stream().map(AskId::value).toList())
                .query((row, _) -> new WorkshopId(row.getObject("workshop_id", UUID.class)))
                .set();
    }
}
