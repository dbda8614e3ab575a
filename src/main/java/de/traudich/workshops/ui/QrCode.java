package de.traudich.workshops.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/// An address to scan, with the four empty modules around it that scanners need.
final class QrCode extends Div {

    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    QrCode(String address, String label) {
        addClassName("qr-code");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        add(new Svg(svg(address)));
    }

    static String svg(String address) {
        var modules = modules(address);
        return """
                <svg viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges" aria-hidden="true"><path d="%2$s"/></svg>""".formatted(modules.getWidth(), path(modules));
    }

    private static BitMatrix modules(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /// One rectangle for each run of dark modules in a row.
    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0, end; x < modules.getWidth(); x = end + 1) {
                end = x;
                while (end < modules.getWidth() && modules.get(end, y)) {
                    end++;
                }
                if (end > x) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, end - x, end - x));
                }
            }
        }
        return path.toString();
    }
}
