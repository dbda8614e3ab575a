package de.traudich.shared;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Makes keys: UUID version 7 (RFC 9562) for rows, so that new rows lie together, and random tokens for links.
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    /// Milliseconds and, in the lowest twelve bits, what counts on within one of them (RFC 9562, section 6.2).
    private static final AtomicLong LAST = new AtomicLong();
    private static final int COUNT_BITS = 12;

    private Ids() {}

    /// Greater than every key made here before, also within the same millisecond: the order of rows is that of keys.
    public static UUID next() {
        long now = System.currentTimeMillis() << COUNT_BITS | RANDOM.nextInt(0x400);
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long time = tick >>> COUNT_BITS << 16 | 0x7000 | tick & 0xFFF;
        long rest = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(time, rest);
    }

    /// What stands in an address may be anything.
    public static Optional<UUID> parse(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /// 128 random bits, 22 characters that are safe in an address.
    public static String token() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
