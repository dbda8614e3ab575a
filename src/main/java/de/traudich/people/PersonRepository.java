package de.traudich.people;

import de.traudich.shared.EmailAddress;
import de.traudich.shared.Ids;
import de.traudich.shared.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PersonRepository {

    private final JdbcClient db;

    PersonRepository(JdbcClient db) {
        this.db = db;
    }

    void add(Practice practice, Instant now) {
        db.sql(
                        "insert into practice (id, name, language, zone, created_at) values (:id, :name, :language, :zone, :now)")
                .param("id", practice.id().value())
                .param("name", practice.name())
                .param("language", practice.language().code())
                .param("zone", practice.zone().getId())
                .param("now", now)
                .update();
    }

    boolean firstSetUp(Instant now) {
        return db.sql("insert ignore into set_up (id, at) values (1, :now)")
                        .param("now", now)
                        .update()
                > 0;
    }

    void add(Person person, Instant now) {
        db.sql("""
                        insert into person (id, practice_id, name, language, created_at)
                        values (:id, :practice, :name, :language, :now)
                        """)
                .param("id", person.id().value())
                .param("practice", person.practice().value())
                .param("name", person.name())
                .param("language", person.language().code())
                .param("now", now)
                .update();
    }

    void addAccount(Person person, EmailAddress email, String passwordHash, Instant now) {
        db.sql("""
                        insert into account (id, practice_id, person_id, email, password, created_at)
                        values (:id, :practice, :person, :email, :password, :now)
                        """)
                .param("id", Ids.next())
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .param("email", email.value())
                .param("password", passwordHash)
                .param("now", now)
                .update();
    }

    /// Does nothing where the person has it already.
    void addRole(Person person, Role role) {
        db.sql("""
                        insert ignore into practice_role (id, practice_id, person_id, role)
                        values (:id, :practice, :person, :role)
                        """)
                .param("id", Ids.next())
                .param("practice", person.practice().value())
                .param("person", person.id().value())
                .param("role", role.name())
                .update();
    }

    boolean anyAccount() {
        return db.sql("select exists (select 1 from account)")
                .query(Boolean.class)
                .single();
    }

    Optional<Member> memberByEmail(String email) {
        return db.sql("""
                        select p.id, p.practice_id, p.name, p.language, a.email, a.password,
                               (select group_concat(r.role) from practice_role r
                                 where r.practice_id = p.practice_id and r.person_id = p.id) as roles
                          from account a join person p on p.id = a.person_id
                         where a.email = :email
                        """)
                .param("email", email)
                .query((row, _) ->
                        new Member(person(row), roles(row), row.getString("email"), row.getString("password")))
                .optional();
    }

    List<Membership> members(PracticeId practice) {
        return db.sql("""
                        select p.id, p.practice_id, p.name, p.language, group_concat(r.role) as roles
                          from person p join practice_role r on r.practice_id = p.practice_id and r.person_id = p.id
                         where p.practice_id = :practice
                         group by p.id, p.practice_id, p.name, p.language order by p.name, p.id
                        """)
                .param("practice", practice.value())
                .query((row, _) -> new Membership(person(row), roles(row)))
                .list();
    }

    Optional<Person> person(PersonId id) {
        return db.sql("select id, practice_id, name, language from person where id = :id")
                .param("id", id.value())
                .query((row, _) -> person(row))
                .optional();
    }

    Optional<Practice> practice(PracticeId id) {
        return db.sql("select id, name, language, zone from practice where id = :id")
                .param("id", id.value())
                .query((row, _) -> new Practice(
                        new PracticeId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Language.of(row.getString("language")),
                        ZoneId.of(row.getString("zone"))))
                .optional();
    }

    void setLanguage(PersonId id, Language language) {
        db.sql("update person set language = :language where id = :id")
                .param("language", language.code())
                .param("id", id.value())
                .update();
    }

    Optional<Person> guest(String tokenHash, PracticeId practice) {
        return db.sql("""
                        select p.id, p.practice_id, p.name, p.language
                          from guest g join person p on p.id = g.person_id
                         where g.token_hash = :hash and g.practice_id = :practice
                        """)
                .param("hash", tokenHash)
                .param("practice", practice.value())
                .query((row, _) -> person(row))
                .optional();
    }

    /// Whom one pass stands for, in every practice it was used in.
    List<Person> guests(String tokenHash) {
        return db.sql("""
                        select p.id, p.practice_id, p.name, p.language
                          from guest g join person p on p.id = g.person_id
                         where g.token_hash = :hash order by g.created_at
                        """)
                .param("hash", tokenHash)
                .query((row, _) -> person(row))
                .list();
    }

    /// True for the one who comes first.
    boolean addGuest(Person person, String tokenHash, Instant now) {
        return db.sql("""
                        insert ignore into guest (id, practice_id, person_id, token_hash, created_at)
                        values (:id, :practice, :person, :hash, :now)
                        """)
                        .param("id", Ids.next())
                        .param("practice", person.practice().value())
                        .param("person", person.id().value())
                        .param("hash", tokenHash)
                        .param("now", now)
                        .update()
                > 0;
    }

    void forgetGuests(List<PersonId> people) {
        db.sql("""
                        update person set name = if(language = 'de', 'Gast', 'Guest')
                         where id in (:people) and not exists (select 1 from account a where a.person_id = person.id)
                        """)
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    void remove(PersonId id) {
        db.sql("delete from person where id = :id").param("id", id.value()).update();
    }

    static Person person(ResultSet row) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                new PracticeId(row.getObject("practice_id", UUID.class)),
                row.getString("name"),
                Language.of(row.getString("language")));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        var roles = row.getString("roles");
        return roles == null
                ? Set.of()
                : Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
