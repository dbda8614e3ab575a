package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.traudich.DatabaseTest;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.people.GuestPass;
import de.traudich.people.Guests;
import de.traudich.people.Person;
import de.traudich.people.PersonName;
import de.traudich.people.Seal;
import de.traudich.shared.Language;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// The address a card speaks to, behind the real doors: whose it is says the cookie, and only our own pages are heard.
@DatabaseTest
class FieldAddressTest {

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Guests guests;

    @Autowired
    Seal seal;

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter security;

    private final GuestPass pass = GuestPass.next();
    private MockMvc browser;
    private Room room;
    private Person miriam;

    @BeforeEach
    void miriamIsOut() {
        browser =
                MockMvcBuilders.webAppContextSetup(context).addFilters(security).build();
        room = rooms.open("Emil");
        miriam = guests.welcome(pass, room.coach.practice(), new PersonName("Miriam"), Language.DE);
        room.join(miriam);
        room.asking();
        room.asker("Miriam").setOff();
    }

    @Test
    void aBrowserGetsTheCardsOfWhomItStandsFor() throws Exception {
        var answer = cards(pass);

        assertThat(answer.getContentAsString())
                .contains(room.askId("Miriam").value().toString(), owner(miriam), "\"stage\":\"SET_OFF\"")
                .doesNotContain(room.askId("Emil").value().toString());
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void nobodyGetsNothing() throws Exception {
        assertThat(cards(GuestPass.next()).getContentAsString()).contains("\"owners\":[]", "\"cards\":[]");
    }

    @Test
    void aTapIsKeptAndItsEchoToo() throws Exception {
        var tap = tap(UUID.randomUUID(), "Miriam", owner(miriam), "came", "YES");

        assertThat(send(pass, tap).getContentAsString()).isEqualTo("{\"refusal\":\"\"}");
        assertThat(send(pass, tap).getContentAsString()).isEqualTo("{\"refusal\":\"\"}");

        assertThat(room.asker("Miriam").ask().outcome()).isEqualTo(Outcome.YES);
    }

    @Test
    void aRefusalIsTheKeyOfASentence() throws Exception {
        room.asker("Miriam").report(Outcome.NO);

        var answer = send(pass, tap(UUID.randomUUID(), "Miriam", owner(miriam), "came", "YES"));

        assertThat(answer.getContentAsString()).isEqualTo("{\"refusal\":\"kept.already\"}");
    }

    @Test
    void theTapOfSomebodyElseWaitsOnTheDeviceAndChangesNothing() throws Exception {
        var emil = room.person("Emil");

        assertThat(send(pass, tap(UUID.randomUUID(), "Emil", owner(emil), "came", "NO"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(GuestPass.next(), tap(UUID.randomUUID(), "Emil", owner(emil), "came", "NO"))
                        .getStatus())
                .isEqualTo(401);
        assertThat(send(pass, tap(UUID.randomUUID(), "Emil", owner(miriam), "came", "NO"))
                        .getContentAsString())
                .isEqualTo("{\"refusal\":\"field.gone\"}");
        assertThat(room.asker("Emil").ask().outcome()).isNull();
    }

    @Test
    void aForeignPageIsNotHeard() throws Exception {
        var tap = tap(UUID.randomUUID(), "Miriam", owner(miriam), "came", "YES");
        var cookie = cookie(pass);

        var bare = browser.perform(post("/p/reports")
                .cookie(cookie)
                .contentType("application/json")
                .content(tap));
        var cross = browser.perform(post("/p/reports")
                .cookie(cookie)
                .header("X-Traudich", "card")
                .header("Sec-Fetch-Site", "cross-site")
                .contentType("application/json")
                .content(tap));
        var form = browser.perform(post("/p/reports").cookie(cookie).param("verb", "came"));
        var others = browser.perform(post("/p/cards").cookie(cookie));

        assertThat(bare.andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(cross.andReturn().getResponse().getStatus()).isEqualTo(403);
        assertThat(form.andReturn().getResponse().getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(others.andReturn().getResponse().getStatus()).isGreaterThanOrEqualTo(400);
        assertThat(room.asker("Miriam").ask().outcome()).isNull();
    }

    @Test
    void whatIsNoTapIsRefusedWithoutAnErrorPage() throws Exception {
        assertThat(send(pass, "{\"command\":").getStatus()).isEqualTo(400);
        assertThat(send(pass, "{}").getStatus()).isEqualTo(400);
        assertThat(send(pass, tap(UUID.randomUUID(), "Miriam", owner(miriam), "came", "MAYBE"))
                        .getContentAsString())
                .isEqualTo("{\"refusal\":\"field.gone\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"came", "fear", "not-asked", "undo "})
    void aFloodOfLettersIsNoTapEither(String verb) throws Exception {
        var flood = "9".repeat(10_000);

        assertThat(send(pass, tap(UUID.randomUUID(), "Miriam", owner(miriam), verb, flood))
                        .getContentAsString())
                .isEqualTo("{\"refusal\":\"field.gone\"}");
        assertThat(send(pass, tap(UUID.randomUUID(), "Miriam", owner(miriam), flood, "YES"))
                        .getContentAsString())
                .isEqualTo("{\"refusal\":\"field.gone\"}");
        assertThat(send(pass, tap(UUID.randomUUID(), "Miriam", flood, verb, "")).getStatus())
                .isEqualTo(409);
        assertThat(room.asker("Miriam").ask().askedAt()).isNull();
    }

    @Test
    void thePageIsTheSameForEverybodyAndAllowsNothingButItself() throws Exception {
        var page =
                browser.perform(get("/p/card").cookie(cookie(pass))).andReturn().getResponse();

        assertThat(page.getContentAsString())
                .contains("<main", "field-card.js")
                .doesNotContain("Miriam", owner(miriam));
        assertThat(page.getHeader("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self';");
        assertThat(browser.perform(get("/p/worker.js"))
                        .andReturn()
                        .getResponse()
                        .getContentType())
                .startsWith("text/javascript");
        assertThat(browser.perform(get("/p/card.webmanifest"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("\"start_url\": \"card\"");
    }

    @Test
    void itsWordsComeInBothLanguages() throws Exception {
        var words = browser.perform(get("/p/words")).andReturn().getResponse();
        words.setCharacterEncoding("UTF-8");

        assertThat(words.getContentAsString())
                .contains("Deine Antwort ist sicher", "Your answer is safe", "kept.too-late")
                .doesNotContain("\"login.");
    }

    private MockHttpServletResponse cards(GuestPass of) throws Exception {
        return browser.perform(get("/p/cards").cookie(cookie(of))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(GuestPass of, String tap) throws Exception {
        return browser.perform(post("/p/reports")
                        .cookie(cookie(of))
                        .header("X-Traudich", "card")
                        .contentType("application/json")
                        .content(tap))
                .andReturn()
                .getResponse();
    }

    private String tap(UUID command, String whose, String owner, String verb, String value) {
        return """
                {"command":"%s","ask":"%s","owner":"%s","verb":"%s","value":"%s"}""".formatted(command, room.askId(whose).value(), owner, verb, value);
    }

    private String owner(Person person) {
        return seal.token("field-card", person.id().value().toString());
    }

    private Cookie cookie(GuestPass of) {
        return new Cookie("traudich-guest", seal.sign(of));
    }
}
