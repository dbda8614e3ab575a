package de.traudich.people;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Where somebody comes from, as far as it can be counted: an address of IPv4, or the 64 bits of IPv6 that
/// one household has to itself.
final class Network {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]+(%.*)?");
    private static final int PREFIX = 8;

    private Network() {}

    static String of(String address) {
        if (!LITERAL.matcher(address).matches()) return address;
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, PREFIX)));
        } catch (UnknownHostException noAddress) {
            return address;
        }
    }
}
