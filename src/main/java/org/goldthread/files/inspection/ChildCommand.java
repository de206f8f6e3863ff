package org.goldthread.files.inspection;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** How the child is started: this program's own class path, little memory, no environment. */
record ChildCommand(Path folder, Duration limit, String classPath) {
    private static final String MAIN = InspectionMain.class.getName();
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    static ChildCommand ofThisProgram(Path folder, Duration limit) {
        return new ChildCommand(folder, limit, System.getProperty("java.class.path"));
    }

    /** The same with more time. */
    ChildCommand plus(Duration time) {
        return new ChildCommand(folder, limit.plus(time), classPath);
    }

    ProcessBuilder builder() throws IOException {
        var builder = new ProcessBuilder(line());
        builder.directory(folder.toFile());
        // The environment may hold the store's password.
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        return builder;
    }

    private List<String> line() throws IOException {
        var absolute = absolute(classPath);
        var line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                // What a parser has to say of a broken file fills the log and helps nobody.
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                absolute));
        line.addAll(isPackedJar(absolute) ? List.of("-Dloader.main=" + MAIN, LAUNCHER) : List.of(MAIN));
        line.add(String.valueOf(limit.toMillis()));
        return line;
    }

    /** The child runs in another folder. */
    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A jar that holds its libraries as jars needs Spring Boot's launcher; the extracted application does not. */
    private static boolean isPackedJar(String classPath) throws IOException {
        if (!classPath.endsWith(".jar") || !Files.isRegularFile(Path.of(classPath))) {
            return false;
        }
        try (var jar = new JarFile(classPath)) {
            return jar.getEntry("BOOT-INF/classes/") != null;
        }
    }
}
