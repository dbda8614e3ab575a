package de.traudich.workshops;

import de.traudich.people.Person;
import de.traudich.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Pictures of blocks: kept when a coach brings one, given to whoever has its address.
@Service
public class Illustrations {

    public static final int BYTES_MAX = 2 * 1024 * 1024;

    /// Brought and not saved with a block: a day is enough to make up one's mind.
    private static final Duration UNUSED = Duration.ofDays(1);

    /// What became of a file.
    public sealed interface Kept {
        record Picture(String token) implements Kept {}

        record TooBig() implements Kept {}

        record NoPicture() implements Kept {}
    }

    /// As a browser needs it.
    public record File(String mediaType, byte[] bytes) {}

    private final IllustrationRepository pictures;
    private final Clock clock;

    Illustrations(IllustrationRepository pictures, Clock clock) {
        this.pictures = pictures;
        this.clock = clock;
    }

    @Transactional
    public Kept keep(Person coach, byte[] file) {
        if (file.length > BYTES_MAX) {
            return new Kept.TooBig();
        }
        return ImageType.of(file).<Kept>map(type -> keep(coach, type, file)).orElseGet(Kept.NoPicture::new);
    }

    private Kept keep(Person coach, ImageType type, byte[] file) {
        var now = clock.instant();
        var token = Ids.token();
        pictures.sweep(coach.practice(), now.minus(UNUSED));
        pictures.add(coach.practice(), token, type, file, now);
        return new Kept.Picture(token);
    }

    public Optional<File> find(String token) {
        return pictures.find(token);
    }
}
