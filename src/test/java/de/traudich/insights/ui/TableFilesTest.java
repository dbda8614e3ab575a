package de.traudich.insights.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import de.traudich.asks.NotAskedReason;
import de.traudich.asks.Outcome;
import de.traudich.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What is taken along is what stands on the screen.
class TableFilesTest extends InsightsWindow {

    @Test
    void theTableOfTheFunnelIsAFile() throws IOException {
        told(miriam, 20, Outcome.YES);
        shared(miriam).notAsked(NotAskedReason.FEAR);
        settle();
        open("insights?period=2026-01-01..2099-12-31");

        var csv = new String(content("funnel-table-csv"), StandardCharsets.UTF_8);

        assertThat(csv.lines())
                .containsExactly(
                        "\uFEFFStufe;N",
                        "Geplant;2",
                        "Gefragt;1",
                        "Beantwortet;1",
                        "Ja;1",
                        "Keine Antwort;0",
                        "Nicht gefragt;1",
                        "– Die Angst war zu groß;1");
        assertThat(name("funnel-table-csv")).isEqualTo("Von-der-Idee-zum-Ja-Auswertung-2026-01-01-bis-2099-12-31.csv");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content("funnel-table-xlsx")))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellAsNumber(1).orElseThrow())
                    .isEqualByComparingTo("2");
        }
    }

    @Test
    void filesSpeakTheLanguageOfTheirReader() {
        openBrowser(Locale.ENGLISH);
        signIn(ute, Role.COACH);
        told(miriam, 20, Outcome.YES);
        settle();

        open("insights?period=all");

        assertThat(new String(content("funnel-table-csv"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFStage,N\r\n");
        assertThat(name("fear-lines-table-csv")).isEqualTo("Fear-before-and-after-Insights-Everything.csv");
    }

    @Test
    void everyChartIsAPictureThatStandsAlone() throws Exception {
        told(miriam, 20, Outcome.YES, 5);
        settle();
        for (var page : List.of("insights?period=all", "insights?view=comparisons&period=all")) {
            open(page);
            for (var link : pictures()) {
                var svg = content(link);
                var picture = read(svg);

                assertThat(text(picture, "title")).as(link).isNotBlank();
                assertThat(text(picture, "desc")).as(link).isNotBlank();
                assertThat(new String(svg, StandardCharsets.UTF_8))
                        .as(link)
                        .doesNotContain("var(", "light-dark(", "rem", "tabindex", "data-link", "<a ");
                assertThat(drawn(picture)).as(link).hasSizeGreaterThan(3).isSubsetOf(styled(text(picture, "style")));
                _assertOne(NativeButton.class, spec -> spec.withId(link.replaceAll("svg$", "png")));
            }
        }
    }

    private static List<String> pictures() {
        var ids = _find(Anchor.class).stream()
                .map(link -> link.getId().orElse(""))
                .filter(id -> id.endsWith("-svg"))
                .toList();
        assertThat(ids).hasSizeGreaterThanOrEqualTo(3);
        return ids;
    }

    /// Every class of what is drawn; a solid bar looks like any bar.
    private static Set<String> drawn(Document picture) {
        var classes = new HashSet<String>();
        for (var kind : List.of("line", "circle", "rect", "text")) {
            for (var element : elements(picture.getElementsByTagName(kind))) {
                classes.addAll(List.of(element.getAttribute("class").split(" ")));
            }
        }
        classes.remove("solid");
        return classes;
    }

    private static Set<String> styled(String css) {
        var classes = new HashSet<String>();
        Pattern.compile("\\.([a-z-]+)").matcher(css).results().forEach(found -> classes.add(found.group(1)));
        return classes;
    }

    @Test
    void hollowStaysHollowInTheFile() throws Exception {
        told(miriam, 20, Outcome.YES, 5);
        settle();
        open("insights?period=all");

        var style = text(read(content("calibration-table-svg")), "style");

        assertThat(style)
                .contains(".chart .ring { fill: #FFFFFF; stroke: #0D2A30; stroke-width: 3; }")
                .contains(".chart .disc { fill: #D9540B; }");
    }

    @Test
    void aNameCannotBreakAPicture() throws Exception {
        var drawing = new Strokes(10)
                .link("to-x", "a \"b\" <c>&\u0001\uFFFF", mark -> mark.circle("ring", 1, 1, 1))
                .svg();
        var file = new ChartFile("chart", "<b>&", "\"\u0002", List.of(new ChartFile.Part("<i>", "&", drawing)));

        var picture = read(file.svg());

        assertThat(text(picture, "title")).isEqualTo("<b>&");
        assertThat(picture.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("a \"b\" <c>&");
    }

    @Test
    void aLongTitleIsBrokenIntoLines() throws Exception {
        var title = "Wort ".repeat(30).strip();
        var picture = read(new ChartFile("chart", title, "-", List.of()).svg());

        var lines = elements(picture.getElementsByTagName("text"));

        assertThat(lines).hasSize(3).allSatisfy(line -> assertThat(line.getTextContent())
                .hasSizeLessThan(60));
        assertThat(lines.stream().map(Element::getTextContent).collect(Collectors.joining(" ")))
                .isEqualTo(title);
    }

    @Test
    void aCoacheeTakesTheirOwnNumbersAlong() throws Exception {
        told(miriam, 20, Outcome.YES, 5);
        signIn(miriam, Role.COACHEE);

        open("reality-check");

        assertThat(name("dots-table-csv")).isEqualTo("Alle-Fragen-mit-Erwartung-und-Ergebnis-Mein-Realitätscheck.csv");
        assertThat(content("dots-table-csv")).isNotEmpty();
        for (var link : pictures()) {
            var picture = read(content(link));
            assertThat(drawn(picture)).as(link).isSubsetOf(styled(text(picture, "style")));
        }
    }

    @Test
    void withoutNumbersThereIsNoFile() {
        open("insights?period=all");

        _assertNone(TableFiles.class);
    }

    private static Document read(byte[] svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static String text(Document picture, String tag) {
        return picture.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static List<Element> elements(NodeList nodes) {
        return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1)
                .map(i -> (Element) nodes.item(i))
                .toList();
    }

    private static Anchor link(String id) {
        return _get(Anchor.class, spec -> spec.withId(id));
    }

    private static String name(String id) {
        return link(id).getElement().getAttribute("download");
    }

    private static byte[] content(String id) {
        return DownloadKt._download(link(id));
    }
}
