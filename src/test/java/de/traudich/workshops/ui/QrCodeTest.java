package de.traudich.workshops.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A phone's camera sees what the path draws, so the test does too.
class QrCodeTest {

    private static final int SCALE = 6;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final String ADDRESS = "https://trau.example/j/zAC815WcycsAyIsR4J-Vqw";

    @Test
    void aCameraReadsTheAddress() throws NotFoundException {
        var picture = draw(QrCode.svg(ADDRESS));

        var read = new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(picture))));

        assertThat(read.getText()).isEqualTo(ADDRESS);
    }

    @Test
    void fourModulesAroundItStayEmpty() {
        var picture = draw(QrCode.svg(ADDRESS));

        for (int i = 0; i < picture.getWidth(); i++) {
            for (int edge = 0; edge < 4 * SCALE; edge++) {
                assertThat(picture.getRGB(i, edge)).isEqualTo(Color.WHITE.getRGB());
                assertThat(picture.getRGB(edge, i)).isEqualTo(Color.WHITE.getRGB());
            }
        }
        assertThat(picture.getRGB(4 * SCALE, 4 * SCALE)).isEqualTo(Color.BLACK.getRGB());
    }

    private static BufferedImage draw(String svg) {
        int modules = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        var picture = new BufferedImage(modules * SCALE, modules * SCALE, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.setColor(Color.BLACK);
        var run = RUN.matcher(svg);
        while (run.find()) {
            int width = Integer.parseInt(run.group(3)) * SCALE;
            pen.fillRect(Integer.parseInt(run.group(1)) * SCALE, Integer.parseInt(run.group(2)) * SCALE, width, SCALE);
        }
        return picture;
    }
}
