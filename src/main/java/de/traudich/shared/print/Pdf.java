package de.traudich.shared.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// Prints a page as PDF/UA: tagged, in its language, with its fonts in it.
public final class Pdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    public static byte[] print(String html) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .useFont(() -> font("Regular"), "Instrument Sans", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> font("Bold"), "Instrument Sans", BOLD, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true)
                .withProducer("Trau Dich")
                .withHtmlContent(html, null)
                .toStream(pdf);
        try {
            builder.run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return pdf.toByteArray();
    }

    /// Without ligatures: a voice that reads the page knows no letters for them.
    private static InputStream font(String weight) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("InstrumentSans-" + weight + ".ttf"));
    }
}
