package org.goldthread.crash;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A process to be killed, with the classes of this one, that begins as quickly as it can. */
final class OwnProcess {
    private OwnProcess() {}

    static ProcessBuilder of(Class<?> main, String... arguments) {
        var java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName());
        return new ProcessBuilder(
                Stream.concat(java.stream(), Stream.of(arguments)).toList());
    }
}
