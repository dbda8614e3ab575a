package de.traudich.workshops.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Optional;

/// Says so when the coach opened the control room by an address that means only their own computer: the board would
/// show the room a code and a link that no phone can open.
final class ControlLocal extends Paragraph {

    ControlLocal(String joinLink) {
        var address = URI.create(joinLink);
        setId("localhost");
        addClassNames("notice", "well");
        setVisible(loopback(address.getHost()));
        if (isVisible()) {
            var better = inTheNetwork()
                    .map(host -> getTranslation("control.localhost.try", "http://" + host + port(address)))
                    .orElse("");
            setText(getTranslation("control.localhost", address.getHost(), better));
        }
    }

    static boolean loopback(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    private static String port(URI address) {
        return address.getPort() < 0 ? "" : ":" + address.getPort();
    }

    private static Optional<String> inTheNetwork() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address -> address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException unknown) {
            return Optional.empty();
        }
    }
}
