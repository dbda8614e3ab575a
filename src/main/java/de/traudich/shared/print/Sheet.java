package de.traudich.shared.print;

import de.traudich.shared.Language;
import java.util.List;
import java.util.stream.Collectors;

/// A page of XHTML for the printer. What people typed is escaped, and nothing is loaded from anywhere.
///
/// @param title as typed
/// @param body XHTML, made with [#text] and [#table]
public record Sheet(Language language, String title, String subject, String body) {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 18mm 22mm;
              @bottom-right { content: counter(page) " / " counter(pages); font: 9pt 'Instrument Sans'; color: #44565a; } }
            body { font-family: 'Instrument Sans'; font-size: 10.5pt; line-height: 1.4; color: #0d2a30; }
            h1 { font-size: 24pt; margin: 0 0 4pt; } h2 { font-size: 14pt; margin: 20pt 0 6pt; page-break-after: avoid; }
            h2 + p { page-break-after: avoid; } p { margin: 0 0 6pt; } .muted { color: #44565a; } .big { font-size: 20pt; font-weight: bold; }
            table { width: 100%; border-collapse: collapse; margin: 6pt 0; -fs-table-paginate: paginate; }
            th { text-align: left; border-bottom: 1.5pt solid #0d2a30; padding: 3pt 6pt 3pt 0; vertical-align: bottom; }
            td { border-bottom: .5pt solid #c9d2d3; padding: 3pt 6pt 3pt 0; vertical-align: top; }
            tr { page-break-inside: avoid; } .numbers th + th, .numbers td + td { text-align: right; } li { margin-bottom: 3pt; }
            """;

    public String html() {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>%s</title>
                <meta name="subject" content="%s"/><meta name="author" content="Trau Dich"/><style>%s</style></head>
                <body>%s</body></html>
                """.formatted(language.code(), text(title), text(subject), STYLE, body);
    }

    public static String text(String typed) {
        return typed.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    public static String table(List<String> titles, List<List<String>> rows) {
        return table("", titles, rows);
    }

    /// With everything but the first column to the right.
    public static String numbers(List<String> titles, List<List<String>> rows) {
        return table(" class=\"numbers\"", titles, rows);
    }

    private static String table(String look, List<String> titles, List<List<String>> rows) {
        var body = rows.stream().map(row -> row("td", "", row)).collect(Collectors.joining());
        return "<table" + look + "><thead>" + row("th", " scope=\"col\"", titles) + "</thead><tbody>" + body
                + "</tbody></table>";
    }

    private static String row(String cell, String scope, List<String> values) {
        return values.stream()
                .map(value -> "<" + cell + scope + ">" + text(value) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }
}
