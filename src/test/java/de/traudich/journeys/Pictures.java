package de.traudich.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.traudich.BrowserTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Photographs every screen in every state that matters, so that anyone can look at the whole product in a minute:
/// `./traudich pictures` leaves them in `target/pictures/index.html`.
@Tag("pictures")
class Pictures extends BrowserTest {

    private static final Path FOLDER = Path.of("target/pictures");
    private static final Map<String, TreeSet<String>> TAKEN = new TreeMap<>();

    @ParameterizedTest
    @CsvSource({"de-DE, LIGHT", "de-DE, DARK", "en-US, LIGHT", "en-US, DARK"})
    void takeThemAll(String locale, ColorScheme scheme) {
        var album = locale.substring(0, 2) + "-" + scheme.name().toLowerCase(Locale.ROOT);
        new Tour(this, locale, scheme, (name, page) -> take(album, name, page)).everything();
    }

    private static void take(String album, String name, Page page) {
        var file = name + "--" + album + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(file)));
        TAKEN.computeIfAbsent(name, _ -> new TreeSet<>()).add(file);
    }

    @AfterAll
    static void bindTheAlbum() throws IOException {
        var rows = TAKEN.entrySet().stream()
                .map(entry -> "<h2>" + entry.getKey() + "</h2><p>"
                        + entry.getValue().stream()
                                .map(file -> "<a href=\"%1$s\"><img src=\"%1$s\" alt=\"%1$s\"></a>".formatted(file))
                                .collect(Collectors.joining())
                        + "</p>")
                .collect(Collectors.joining("\n"));
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("index.html"), """
                <!doctype html><meta charset="utf-8"><title>Trau Dich in pictures</title>
                <style>body{font:16px sans-serif;margin:24px}img{height:300px;margin:4px;border:1px solid #ccc}</style>
                <h1>Trau Dich in pictures</h1>
                """ + rows);
    }
}
