package de.traudich.insights;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.coaching.GroupId;
import de.traudich.coaching.GroupKept;
import de.traudich.coaching.Groups;
import de.traudich.insights.Insights.Looking;
import de.traudich.people.Person;
import de.traudich.people.PersonId;
import de.traudich.shared.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How long one coach waits for a picture over so many asks of three years, in milliseconds, as JSON, and by
/// which power of the asks it grows: `./traudich load insights --asks 10000,100000,1000000`. Believable and
/// always the same: few coachees ask much, most expect less than happens, one in five is not asked,
/// and what is dreaded seldom comes.
@Tag("bench")
@DatabaseTest
class InsightsBench {

    private static final int COACHEES = 400;
    private static final int AT_ONCE = 50_000;
    private static final int RUNS = 20;
    private static final int CENT = 95;

    @Autowired
    private Cast cast;

    @Autowired
    private Insights insights;

    @Autowired
    private Behind behind;

    @Autowired
    private WorkshopSeries workshops;

    @Autowired
    private ExerciseUse exercises;

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private OwnWays ways;

    @Autowired
    private DreadsAndBeliefs dreads;

    @Autowired
    private Replies replies;

    @Autowired
    private CoacheeChecks checks;

    @Autowired
    private Counting counting;

    @Autowired
    private Summing summing;

    @Autowired
    private Groups groups;

    @Autowired
    private JdbcClient db;

    @Autowired
    private MutableClock clock;

    private final TreeMap<Integer, Map<String, Long>> all = new TreeMap<>();

    @Test
    void picturesOfMoreAndMoreAsks() {
        var sizes = Arrays.stream(System.getProperty("traudich.asks", "10000").split(","))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        var ute = cast.coach("Ute");
        var people = IntStream.range(0, COACHEES)
                .mapToObj(number -> cast.coachee(ute, "Nr. " + number))
                .toList();
        var group = ((GroupKept.Saved) groups.create(ute, "Mai", ids(people.subList(0, 12)))).id();
        int written = 0;
        for (int size : sizes) {
            for (int from = written; from < size; from += AT_ONCE) {
                write(ute, people, from, Math.min(size, from + AT_ONCE));
            }
            if (written == 0) BenchGroups.write(db, ute, clock.instant());
            written = size;
            all.put(size, measure(ute, group, people.getFirst().id()));
        }
        print();
        assertThat(all).hasSameSizeAs(sizes);
    }

    private Map<String, Long> measure(Person coach, GroupId group, PersonId member) {
        var millis = new LinkedHashMap<String, Long>();
        millis.put("count anew", lasting(counting::countAnew));
        summing.sum();
        millis.put("sum up", lasting(summing::sum));
        for (var table : List.of("ask_fact", "fact_sum", "fear_sum")) {
            db.sql("analyze table " + table).query().listOfRows();
        }
        for (var words :
                List.of("", "all", "all brake=awe", "all brake=awe solicited=no", "all group=" + group.value())) {
            var looking = looking(coach, words);
            var name = " " + words.replaceAll("=[0-9a-f-]{36}", "").trim();
            time(millis, "overview" + name, () -> insights.overview(looking));
            time(millis, "comparisons" + name, () -> insights.breakdowns(looking));
        }
        for (var words : List.of("", "all")) {
            var looking = looking(coach, words);
            time(millis, "workshops " + words, () -> workshops.of(looking));
            time(millis, "exercises " + words, () -> exercises.of(looking));
            time(millis, "groups " + words, () -> cohorts.groups(looking));
            time(millis, "research " + words, () -> ways.of(looking));
            time(millis, "dread " + words, () -> dreads.of(looking));
            time(millis, "replies " + words, () -> replies.of(looking));
            time(millis, "one coachee " + words, () -> checks.of(new CoacheeChecks.Sight(looking, member)));
        }
        var cohort = looking(coach, "all group=" + group.value());
        time(millis, "one group all", () -> cohorts.cohort(cohort));
        for (var mark : List.of("stage.asked", "bin.1", "reason.fear", "brake.awe", "fear." + member.value())) {
            var question =
                    new Behind.Question(looking(coach, "all"), Mark.of(mark).orElseThrow(), null, Language.DE, null);
            time(millis, "behind " + mark.replaceAll("fear\\..*", "fear"), () -> behind.of(question));
        }
        return millis;
    }

    /// @param words a period and filters, with blanks between them
    private static Looking looking(Person coach, String words) {
        var parameters = new HashMap<String, String>();
        for (var word : words.isEmpty() ? new String[0] : words.split(" ", -1)) {
            var parts = ("period=" + word).replaceFirst("^period=(?=.*=)", "").split("=", 2);
            parameters.put(parts[0], parts[1]);
        }
        return Looking.of(coach, Selection.of(parameters).selection());
    }

    private static void time(Map<String, Long> millis, String name, Runnable picture) {
        millis.put(name + " first", lasting(picture));
        millis.put(name + " p95", p95(picture));
    }

    private static Set<PersonId> ids(List<Person> people) {
        var ids = new HashSet<PersonId>();
        people.forEach(person -> ids.add(person.id()));
        return ids;
    }

    private static long p95(Runnable picture) {
        var all = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) all.add(lasting(picture));
        all.sort(null);
        return all.get(RUNS * CENT / 100 - 1);
    }

    private static long lasting(Runnable work) {
        var begin = Instant.now();
        work.run();
        return Duration.between(begin, Instant.now()).toMillis();
    }

    private void print() {
        var sizes = all.entrySet().stream()
                .map(size -> "  \"" + size.getKey() + "\": {\n" + lines(size.getValue()) + "\n  }")
                .toList();
        System.out.println("{\n" + String.join(",\n", sizes) + growth() + "\n}");
    }

    private static String lines(Map<String, ? extends Number> values) {
        return values.entrySet().stream()
                .map(one -> "    \"" + one.getKey() + "\": " + one.getValue())
                .collect(Collectors.joining(",\n"));
    }

    /// 1 where twice the asks last twice as long, 0 where they last no longer.
    private String growth() {
        if (all.size() < 2) return "";
        var least = all.firstEntry();
        var most = all.lastEntry();
        var powers = new LinkedHashMap<String, BigDecimal>();
        least.getValue().forEach((name, millis) -> {
            double times = Math.max(1.0, most.getValue().getOrDefault(name, 0L)) / Math.max(1, millis);
            double power = Math.log(times) / Math.log((double) most.getKey() / least.getKey());
            powers.put(name, BigDecimal.valueOf(power).setScale(2, RoundingMode.HALF_UP));
        });
        return ",\n  \"grows by the power of\": {\n" + lines(powers) + "\n  }";
    }

    /// The square makes the first coachees ask most.
    private void write(Person coach, List<Person> people, int from, int until) {
        db.sql("create table if not exists bench_person (number int primary key, id uuid)")
                .update();
        for (int number = 0; from == 0 && number < people.size(); number++) {
            db.sql("insert into bench_person values (?, ?)")
                    .params(number, people.get(number).id().value())
                    .update();
        }
        db.sql("""
                        insert into ask (id, practice_id, person_id, exercise_id, visibility, chance, fear_before, fear_after, locked_at,
                               asked_at, outcome, answered_at, not_asked_reason, not_asked_at, created_at)
                        select cast(concat(insert(lpad(hex(floor(unix_timestamp(d.at) * 1000)), 12, '0'), 9, 0, '-'), '-7', substr(md5(d.seq), 1, 3),
                               '-8', substr(md5(d.seq), 4, 3), '-', substr(md5(d.seq), 7, 12)) as uuid), :practice, p.id, e.id, d.visibility, d.chance, 40 + d.r2 %% 60, 20 + d.r3 %% 50, d.at,
                               if(d.not_asked, null, d.at), if(d.not_asked or d.r4 %% 20 = 0, null, if(d.r1 %% 100 < d.chance + 20, 'YES', if(d.r1 %% 3, 'NO', 'PARTLY'))),
                               if(d.not_asked or d.r4 %% 20 = 0, null, d.at + interval d.r4 %% 9000 minute),
                               if(d.not_asked, if(d.r3 %% 3, 'FEAR', 'NO_OPPORTUNITY'), null), if(d.not_asked, d.at, null), d.at - interval 2 day
                          from (select seq, floor(pow((crc32(concat('p', seq)) %% 10000) / 10000, 2) * %1$d) as person,
                                       if(crc32(concat('v', seq)) %% 10 < 6, 'OUTCOME', if(crc32(concat('v', seq)) %% 10 < 9, 'COACH', 'GROUP_ANONYMOUS')) as visibility,
                                       (crc32(concat('c', seq)) %% 9 + 1) * 10 as chance, crc32(concat('n', seq)) %% 5 = 0 as not_asked,
                                       crc32(concat('e', seq)) %% 45 as exercise, crc32(concat('1', seq)) as r1, crc32(concat('2', seq)) as r2,
                                       crc32(concat('3', seq)) as r3, crc32(concat('4', seq)) as r4,
                                       :now - interval crc32(concat('t', seq)) %% 94608000 second as at from seq_%2$d_to_%3$d) d
                          join bench_person p on p.number = d.person
                          join (select id, row_number() over (order by code) - 1 as number from exercise where practice_id is null) e
                            on e.number = d.exercise
                        """.formatted(COACHEES, from + 1, until))
                .param("practice", coach.practice().value())
                .param("now", clock.instant())
                .update();
        BenchNotes.write(db, coach.practice());
    }
}
