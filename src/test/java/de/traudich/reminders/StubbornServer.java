package de.traudich.reminders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A mail server that takes a call and then never says a word, or one that goes dead when it has the mail.
final class StubbornServer implements AutoCloseable {

    private final ServerSocket door;
    private final boolean silent;
    private final CountDownLatch called = new CountDownLatch(1);

    private StubbornServer(int port, boolean silent) throws IOException {
        this.door = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"));
        this.silent = silent;
        Thread.startVirtualThread(this::serve);
    }

    static StubbornServer silent(int port) throws IOException {
        return new StubbornServer(port, true);
    }

    static StubbornServer deadAfterTheMail(int port) throws IOException {
        return new StubbornServer(port, false);
    }

    void awaitCall() throws InterruptedException {
        if (!called.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody called");
        }
    }

    private void serve() {
        try (var caller = door.accept()) {
            called.countDown();
            if (silent) {
                hold(caller);
            } else {
                take(caller);
            }
        } catch (IOException closed) {
            called.countDown();
        }
    }

    /// Until the other side or the test has had enough.
    private void hold(Socket caller) throws IOException {
        caller.setSoTimeout(200);
        while (!door.isClosed()) {
            try {
                if (caller.getInputStream().read() < 0) return;
            } catch (SocketTimeoutException patient) {
                continue;
            }
        }
    }

    private static void take(Socket caller) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 here");
        for (var line = lines.readLine(); line != null && !line.equals("."); line = lines.readLine()) {
            if (line.equals("DATA")) say(caller, "354 go on");
            else if (line.matches("(EHLO|MAIL|RCPT) .*")) say(caller, "250 fine");
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    void hangUp() throws IOException {
        door.close();
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }
}
