package org.goldthread.store.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another Java on the tests' classes: for memory limits and libraries, which a process has once. */
record OtherProcess(int exit, String said) {
    static OtherProcess run(Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        return ended(start(program, options, arguments));
    }

    /** In a name space of its own, in which programs in {@code folder} cannot be run. */
    static OtherProcess withoutRunning(Path folder, Class<?> program, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("unshare", "--mount", "sh", "-c"));
        command.add("mount -t tmpfs -o noexec tmpfs \"$0\" && exec \"$@\"");
        command.add(folder.toString());
        command.addAll(command(program, options, arguments));
        return ended(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    static boolean mayMount() throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            return false;
        }
        return new ProcessBuilder("unshare", "--mount", "true").start().waitFor() == 0;
    }

    private static OtherProcess ended(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close(); // what it would wait for
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return new OtherProcess(process.waitFor(), said);
    }

    static Process start(Class<?> program, List<String> options, String... arguments) throws IOException {
        return new ProcessBuilder(command(program, options, arguments))
                .redirectErrorStream(true)
                .start();
    }

    private static List<String> command(Class<?> program, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        command.addAll(List.of(arguments));
        return command;
    }
}
