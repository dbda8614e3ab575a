package de.traudich.workshops;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import de.traudich.shared.Language;
import de.traudich.shared.Words;
import de.traudich.shared.print.Pdf;
import de.traudich.shared.print.Sheet;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// A sheet for the door: how to get in, in both languages, the workshop's own first.
///
/// @param address what the picture leads to
record Poster(Workshop workshop, String address) {

    private static final int PIXELS = 640;
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 4);
    private static final String STYLE = """
            @page { size: A4; margin: 18mm; }
            body { font-family: 'Instrument Sans'; color: #0d2a30; text-align: center; }
            h1 { font-size: 40pt; margin: 0 0 4mm; } .place { font-size: 16pt; margin: 0 0 8mm; color: #44565a; }
            img { width: 110mm; height: 110mm; } .code { font-size: 44pt; font-weight: bold; letter-spacing: 4pt; margin: 0 0 4mm; }
            .host { font-size: 18pt; margin: 2mm 0 0; }
            .how { font-size: 20pt; font-weight: bold; margin: 5mm 0 1mm; } .also { font-size: 13pt; margin: 0; color: #44565a; }
            """;

    byte[] pdf() {
        var own = workshop.language();
        var code = workshop.code();
        return Pdf.print("""
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s"><head><title>%s</title>
                <meta name="subject" content="%s"/><style>%s</style></head><body><h1>%s</h1><p class="place">%s</p>
                <img src="data:image/png;base64,%s" alt="%s"/><p class="host">%s</p><p class="code">%s</p>%s%s</body></html>
                """.formatted(
                        own.code(),
                        Sheet.text(workshop.title()),
                        say(own, "poster.title"),
                        STYLE,
                        Sheet.text(workshop.title()),
                        Sheet.text(workshop.place()),
                        picture(),
                        say(own, "board.qr"),
                        Sheet.text(URI.create(address).getAuthority()),
                        code == null ? "" : code.spoken(),
                        how(own),
                        how(own == Language.DE ? Language.EN : Language.DE)));
    }

    private String how(Language language) {
        return "<div lang=\"" + language.code() + "\"><p class=\"how\">" + say(language, "poster.how")
                + "</p><p class=\"also\">" + say(language, "poster.also") + "</p></div>";
    }

    private static String say(Language language, String key) {
        return Sheet.text(Words.say(language, key));
    }

    private String picture() {
        try {
            var modules = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, PIXELS, PIXELS, HINTS);
            var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < PIXELS; y++) {
                for (int x = 0; x < PIXELS; x++) {
                    image.setRGB(x, y, modules.get(x, y) ? 0 : 0xFFFFFF);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return Base64.getEncoder().encodeToString(png.toByteArray());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
