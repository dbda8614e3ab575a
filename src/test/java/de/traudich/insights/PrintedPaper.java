package de.traudich.insights;

import de.traudich.Asker;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.coaching.Groups;
import de.traudich.people.Person;
import de.traudich.shared.Language;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A coach who prints, and what coachees tell.
@DatabaseTest
abstract class PrintedPaper {

    protected static final Selection EVER = Selection.of(Map.of("period", "all")).selection();

    @Autowired
    protected Cast cast;

    @Autowired
    protected Room.Rooms rooms;

    @Autowired
    protected JdbcClient db;

    @Autowired
    protected Printing printing;

    @Autowired
    protected Counting counting;

    @Autowired
    protected Groups groups;

    @Autowired
    protected MutableClock clock;

    protected Person ute;
    protected Person miriam;

    @BeforeEach
    void bring() {
        ute = cast.coach("Ute");
        miriam = cast.coachee(ute, "Miriam");
    }

    protected List<Person> five() {
        return Stream.concat(
                        Stream.of(miriam),
                        Stream.of("Emil", "Zofia", "Kofi", "Bernd").map(name -> cast.coachee(ute, name)))
                .toList();
    }

    protected Asker shared(Person who) {
        var ask = cast.planned(who, "E01");
        ask.show(Visibility.OUTCOME);
        return ask;
    }

    protected void told(Person who, int chance, Outcome outcome, int before, int after, int many) {
        for (int i = 0; i < many; i++) {
            var ask = shared(who);
            ask.expect(chance, before);
            ask.answered(outcome).fearAfter(after);
        }
    }

    protected String text(Selection selection, Language language) throws IOException {
        counting.countAnew();
        try (var document = Loader.loadPDF(printing.pdf(ute, selection, language))) {
            return words(new PDFTextStripper().getText(document));
        }
    }

    protected static String words(String printed) {
        return String.join(" ", List.of(printed.replace('\u00a0', ' ').split("\\s+")));
    }
}
