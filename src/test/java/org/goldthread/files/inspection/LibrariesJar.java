package org.goldthread.files.inspection;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A jar without content that names its class path in its manifest, as the extracted application's does. */
final class LibrariesJar {
    private LibrariesJar() {}

    static Path naming(String classPath, Path jar) throws IOException {
        var addresses = Arrays.stream(classPath.split(File.pathSeparator))
                .map(each -> Path.of(each).toAbsolutePath().toUri().toString())
                .collect(Collectors.joining(" "));
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, addresses);
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        return jar;
    }
}
