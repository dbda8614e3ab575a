package de.traudich.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The line between one browser and the product. Cut, it takes open websockets down too, which a browser that is
/// "offline" keeps; deaf, it carries what the browser says and loses every answer.
final class Wire implements AutoCloseable {

    private final URI product;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean deaf;

    Wire(String address) {
        product = URI.create(address);
        try {
            door = new ServerSocket(0);
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        Thread.ofVirtual().start(this::listen);
    }

    String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(Wire::hangUp);
    }

    void deafen() {
        deaf = true;
    }

    void mend() {
        deaf = false;
        cut = false;
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException doorIsClosed) {
                // Nobody comes in any more.
            }
        }
    }

    private void connect(Socket browser) {
        open.add(browser);
        try {
            join(browser, new Socket(product.getHost(), product.getPort()));
        } catch (IOException productIsAway) {
            hangUp(browser);
        }
        if (cut) open.forEach(Wire::hangUp);
    }

    private void join(Socket browser, Socket server) {
        open.add(server);
        Thread.ofVirtual().start(() -> carry(browser, server, false));
        Thread.ofVirtual().start(() -> carry(server, browser, true));
    }

    private void carry(Socket from, Socket to, boolean answers) {
        try (var in = from.getInputStream();
                var out = to.getOutputStream()) {
            pour(in, out, answers);
        } catch (IOException hungUp) {
            // One end is gone, so the other goes too.
        } finally {
            open.remove(from);
            hangUp(from);
            hangUp(to);
        }
    }

    private void pour(InputStream in, OutputStream out, boolean answers) throws IOException {
        var some = new byte[8192];
        for (int read = in.read(some); read >= 0; read = in.read(some)) {
            if (answers && deaf) continue;
            out.write(some, 0, read);
            out.flush();
        }
    }

    private static void hangUp(Socket one) {
        try {
            one.close();
        } catch (IOException gone) {
            // That is what was wanted.
        }
    }
}
