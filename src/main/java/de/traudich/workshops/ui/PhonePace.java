package de.traudich.workshops.ui;

import org.jspecify.annotations.Nullable;

/// Whether a phone goes on with the room at once, or when its person says so because the coach lets everybody go at
/// their own pace.
final class PhonePace {

    private @Nullable PhonePicture ahead;

    /// The picture to draw: the room's, or the one at which this phone stays.
    PhonePicture take(PhonePicture shown, PhonePicture next) {
        var stays = !next.leads() && !next.closed() && next.movedOnFrom(shown);
        ahead = stays ? next : null;
        return stays ? shown : next;
    }

    boolean behind() {
        return ahead != null;
    }

    /// After the others.
    PhonePicture goOn(PhonePicture shown) {
        var next = ahead == null ? shown : ahead;
        ahead = null;
        return next;
    }
}
