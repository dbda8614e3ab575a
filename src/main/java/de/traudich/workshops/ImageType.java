package de.traudich.workshops;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Kinds of pictures that every browser draws and that carry no script. Told by what is in the file, not by its name.
public enum ImageType {
    PNG("image/png"),
    JPEG("image/jpeg"),
    WEBP("image/webp");

    private final String mediaType;

    ImageType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// PNG: RFC 2083, 3.1. JPEG: start of image and the next marker. WebP: RFC 9649, 2.4.
    static Optional<ImageType> of(byte[] file) {
        if (begins(file, 0, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) return Optional.of(PNG);
        if (begins(file, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) return Optional.of(JPEG);
        return begins(file, 0, ascii("RIFF")) && begins(file, 8, ascii("WEBP")) ? Optional.of(WEBP) : Optional.empty();
    }

    private static byte[] ascii(String letters) {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static boolean begins(byte[] file, int at, byte[] with) {
        return file.length >= at + with.length && Arrays.equals(file, at, at + with.length, with, 0, with.length);
    }
}
