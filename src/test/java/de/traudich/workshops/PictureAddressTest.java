package de.traudich.workshops;

import static org.assertj.core.api.Assertions.assertThat;

import de.traudich.Cast;
import de.traudich.RunningProduct;
import de.traudich.workshops.Illustrations.Kept;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A picture of a block as a board or a phone asks for it.
class PictureAddressTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452");

    private final RunningProduct product = RunningProduct.get();

    @Test
    void whoHasTheAddressSeesThePictureAndKeepsIt() throws Exception {
        var kept = (Kept.Picture) product.bean(Illustrations.class).keep(Cast.UTE, PNG);

        var answer = get(new Illustration(kept.token(), "Zwei Bremsen").address());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(PNG);
        assertThat(header(answer, "content-type")).isEqualTo("image/png");
        assertThat(header(answer, "cache-control")).contains("max-age=31536000", "private", "immutable");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
        assertThat(header(answer, "content-security-policy")).contains("default-src 'none'", "sandbox");
        assertThat(header(answer, "set-cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAA", "%00", "..%2F..%2Fapplication.yaml"})
    void anUnknownPictureIsNotThere(String token) throws Exception {
        assertThat(get("picture/" + token).statusCode()).isIn(400, 404);
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(product.address() + "/" + path));
            return client.send(request.build(), BodyHandlers.ofByteArray());
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
