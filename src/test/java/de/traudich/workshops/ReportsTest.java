package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.traudich.Cast;
import de.traudich.DatabaseTest;
import de.traudich.MutableClock;
import de.traudich.Room;
import de.traudich.asks.Outcome;
import de.traudich.asks.Visibility;
import de.traudich.people.PersonName;
import de.traudich.shared.Language;
import de.traudich.shared.Stale;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a coach takes home from a workshop.
@DatabaseTest
class ReportsTest {

    private static final List<String> FIVE = List.of("Miriam", "Kofi", "Emil", "Zofia", "=Bernd");

    @Autowired
    Room.Rooms rooms;

    @Autowired
    Cast cast;

    @Autowired
    Reports reports;

    @Autowired
    Hosting hosting;

    @Autowired
    MutableClock clock;

    @Test
    void theReportKnowsTheGapOfTheRoom() {
        var round = report(asked()).rounds().getFirst();

        assertThat(round.shared().compared()).hasValueSatisfying(both -> {
            assertThat(both.expected()).isEqualTo(20);
            assertThat(both.rate().percent()).isEqualTo(80);
        });
    }

    @Test
    void onlyWhoSharesIsALine() {
        var room = asked();
        room.asker("Kofi").show(Visibility.ONLY_ME);

        assertThat(report(room).rounds().getFirst().lines())
                .extracting(Report.Line::name)
                .containsExactly("Miriam", "Emil", "Zofia", "=Bernd");
    }

    /// With the lines of four, the numbers of five would say what the fifth keeps to themselves.
    @Test
    void theNumbersAreOnlyOfWhoShares() throws IOException {
        var room = asked();
        room.asker("Kofi").show(Visibility.ONLY_ME);

        var round = report(room).rounds().getFirst();

        assertThat(round.tally().answered()).isEqualTo(5);
        assertThat(round.shared().enoughComparable()).isFalse();
        assertThat(sums(room)).isEqualTo("1|5|0|0||||");
    }

    @Test
    void theCourseCountsWhoIsOutAndWhoIsBack() {
        var room = rooms.open(FIVE.toArray(String[]::new)).asking();
        FIVE.forEach(name -> room.asker(name).setOff());
        clock.advance(Duration.ofMinutes(3));
        FIVE.subList(0, 2).forEach(name -> room.asker(name).answered(Outcome.YES));
        clock.advance(Duration.ofMinutes(4));
        FIVE.subList(2, 5).forEach(name -> room.asker(name).answered(Outcome.NO));

        assertThat(report(room).rounds().getFirst().moments())
                .containsExactly(
                        new Report.Moment(Duration.ZERO, 5, 0),
                        new Report.Moment(Duration.ofMinutes(3), 3, 2),
                        new Report.Moment(Duration.ofMinutes(7), 0, 5));
    }

    @Test
    void fromFourThereIsNoCourse() {
        var room = rooms.open("Miriam", "Kofi", "Emil", "Zofia").asking();
        List.of("Miriam", "Kofi", "Emil", "Zofia")
                .forEach(name -> room.asker(name).answered(Outcome.YES));

        assertThat(report(room).rounds().getFirst().moments()).isEmpty();
    }

    @Test
    void thePdfIsTaggedAndSpeaksItsLanguage() throws IOException {
        var room = asked();
        var pdf = reports.pdf(room.workshop.id(), room.coach, Language.EN);

        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("en");
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Einfach fragen", "Expected 20 %", "=Bernd", "How it is counted");
        }
    }

    @Test
    void aSpreadsheetReadsNoFormulaFromAName() throws IOException {
        var room = asked();
        var csv = new String(reports.csv(room.workshop.id(), room.coach, Language.DE), StandardCharsets.UTF_8);
        assertThat(csv).contains(";'=Bernd;").startsWith("\uFEFFRunde;");

        var xlsx = reports.xlsx(room.workshop.id(), room.coach, Language.DE);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var people = workbook.getSheet(1).orElseThrow().read();
            assertThat(people).hasSize(6);
            assertThat(people.getLast().getCell(2).getFormula()).isNull();
            assertThat(people.getLast().getCellText(2)).isEqualTo("=Bernd");
            assertThat(people.getLast().getCellAsNumber(3))
                    .hasValueSatisfying(expected -> assertThat(expected).isEqualByComparingTo("20"));
        }
    }

    /// A tag stays what was typed, and what no XML may hold breaks no file of the others.
    @Test
    void whatSomebodyTypesIsTextInEveryFile() throws IOException {
        var name = PersonName.parse("<b>&\"=A1\uFFFF").orElseThrow().value();
        var room = asked(List.of("Miriam", "Kofi", "Emil", "Zofia", name));
        room.asker("Miriam").learn("</li><script>alert(1)</script> Z" + "\u0336".repeat(90) + "\uFFFE", true);
        var id = room.workshop.id();

        var pdf = text(reports.pdf(id, room.coach, Language.DE));
        var csv = new String(reports.csv(id, room.coach, Language.DE), StandardCharsets.UTF_8);

        assertThat(pdf).contains("<b>&\"=A1", "</li><script>alert(1)</script>");
        assertThat(csv).contains(";\"<b>&\"\"=A1\";");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(reports.xlsx(id, room.coach, Language.DE)))) {
            assertThat(workbook.getSheet(1).orElseThrow().read().getLast().getCellText(2))
                    .isEqualTo("<b>&\"=A1");
        }
    }

    @Test
    void aTitleIsTextOnThePosterToo() throws IOException {
        var coach = cast.coach("Ute");
        var plan = new WorkshopPlan("<h1>=1+1</h1>\uFFFF", "&amp; \u202E", clock.instant(), Language.DE);
        var id = hosting.create(coach, plan);

        assertThat(text(reports.poster(id, coach, "https://mut.example/j/x"))).contains("<h1>=1+1</h1>", "&amp;");
    }

    @Test
    void thePosterLeadsIntoTheWorkshopInBothLanguages() throws Exception {
        var room = rooms.open("Miriam");
        var address = "https://mut.example/j/" + room.workshop.joinToken();
        var pdf = reports.poster(room.workshop.id(), room.coach, address);

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Scannen, Vorname, fertig", "Scan, first name, done", "mut.example")
                    .contains(Objects.requireNonNull(room.workshop.code()).spoken());
            var page = new PDFRenderer(document).renderImageWithDPI(0, 100);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(
                    page.getWidth(),
                    page.getHeight(),
                    page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(address);
        }
    }

    @Test
    void anotherCoachGetsNoReport() {
        var room = asked();
        var anton = cast.coach("Anton");

        assertThatThrownBy(() -> reports.of(room.workshop.id(), anton)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> reports.csv(room.workshop.id(), anton, Language.DE))
                .isInstanceOf(Stale.class);
    }

    /// Five guessed 20 per cent, four got a yes.
    private Room asked() {
        return asked(FIVE);
    }

    private Room asked(List<String> names) {
        var room = rooms.open(names.toArray(String[]::new)).predicting();
        names.forEach(name -> room.asker(name).expect(20, 60));
        room.startAsking();
        names.forEach(name -> room.asker(name).answered(name.equals("Kofi") ? Outcome.NO : Outcome.YES));
        return room.ended();
    }

    /// The row of the first round, without the words of its exercise.
    private String sums(Room room) throws IOException {
        var xlsx = reports.xlsx(room.workshop.id(), room.coach, Language.DE);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            var row = workbook.getFirstSheet().read().get(1);
            return IntStream.of(0, 2, 3, 4, 5, 6, 7, 8)
                    .mapToObj(row::getCellText)
                    .collect(Collectors.joining("|"));
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Report report(Room room) {
        return reports.of(room.workshop.id(), room.coach);
    }
}
