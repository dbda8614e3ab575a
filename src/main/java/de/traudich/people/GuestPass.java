package de.traudich.people;

import de.traudich.shared.Ids;

/// 128 random bits that stand for a guest's device.
public record GuestPass(String token) {

    public static GuestPass next() {
        return new GuestPass(Ids.token());
    }

    String hash() {
        return Hash.of(token);
    }

    @Override
    public String toString() {
        return "GuestPass[…]";
    }
}
