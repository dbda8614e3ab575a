package de.traudich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Which JDK `./traudich` takes, tried with folders that only look like JDKs.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    Path machine;

    private Path tooOld = Path.of("");

    @BeforeEach
    void theJdkOnThePathIsTooOld() throws IOException {
        tooOld = jdk("on-path", 17);
    }

    @Test
    void takesJavaHomeWhenItFits() throws Exception {
        jdk("jvm/jdk-25", 25);
        var chosen = jdk("chosen", 27);

        assertThat(traudich("jdk", Map.of("JAVA_HOME", chosen.toString()))).isEqualTo(said(0, chosen));
    }

    @Test
    void looksElsewhereWhenJavaHomeIsTooOld() throws Exception {
        jdk("jvm/jdk-21", 21);
        var fits = jdk("jvm/jdk-25", 25);
        jdk("jvm/jdk-26", 26);

        assertThat(traudich("jdk", Map.of("JAVA_HOME", tooOld.toString()))).isEqualTo(said(0, fits));
    }

    @Test
    void looksIntoMacBundles() throws Exception {
        var fits = jdk("jvm/temurin-25.jdk/Contents/Home", 25);

        assertThat(traudich("jdk", Map.of())).isEqualTo(said(0, fits));
    }

    @Test
    void asksTheCompilerWhenAJdkDoesNotSayItsRelease() throws Exception {
        var fits = jdk("jvm/unlabelled", 25);
        Files.delete(fits.resolve("release"));

        assertThat(traudich("jdk", Map.of())).isEqualTo(said(0, fits));
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Files.delete(jdk("jvm/jre-25", 25).resolve("bin/javac"));

        assertThat(traudich("jdk", Map.of()).code()).isEqualTo(1);
    }

    @Test
    void saysInOneSentenceHowToGetAJdk() throws Exception {
        var answer = traudich("run", Map.of());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.text())
                .startsWith("Trau Dich needs a JDK 25 or newer")
                .hasLineCount(1);
    }

    @Test
    void refusesWhatItDoesNotKnow() throws Exception {
        assertThat(traudich("fly", Map.of()))
                .isEqualTo(new Answer(2, "fly is not something ./traudich can do: see ./traudich help."));
    }

    private Path jdk(String name, int version) throws IOException {
        var home = machine.resolve(name);
        var javac = Files.createDirectories(home.resolve("bin")).resolve("javac");
        Files.writeString(javac, "#!/bin/sh\necho javac " + version + ".0.1\n");
        assertThat(javac.toFile().setExecutable(true)).isTrue();
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + ".0.1\"\n");
        return home.toRealPath();
    }

    private Answer traudich(String command, Map<String, String> environment) throws Exception {
        var builder = new ProcessBuilder("./traudich", command).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().merge("PATH", tooOld.resolve("bin") + ":", (path, first) -> first + path);
        builder.environment()
                .put("TRAUDICH_JVM_DIRS", machine.toRealPath().resolve("jvm").toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes()).strip();
        return new Answer(process.waitFor(), text);
    }

    private static Answer said(int code, Path path) {
        return new Answer(code, path.toString());
    }

    private record Answer(int code, String text) {}
}
