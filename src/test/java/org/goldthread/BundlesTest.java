package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nobody needs Node: both committed bundles hold today's scripts. {@code ./goldthread bundles} makes them anew. */
class BundlesTest {
    private static final Path SCRIPTS = Path.of("frontend");

    @ParameterizedTest
    @ValueSource(strings = {"prod", "dev"})
    void theCommittedBundleHoldsEveryScriptAsItIs(String bundle) throws Exception {
        var scripts = scripts();
        assertThat(scripts).isNotEmpty();

        var hashes = statistics(bundle).get("frontendHashes");
        scripts.forEach((name, hash) -> assertThat(hashes.path(name).asString())
                .as("%s in %s.bundle", name, bundle)
                .isEqualTo(hash));
    }

    private static Map<String, String> scripts() throws IOException, NoSuchAlgorithmException {
        var hashes = new TreeMap<String, String>();
        for (var script : files()) {
            hashes.put(SCRIPTS.relativize(script).toString(), sha256(script));
        }
        return hashes;
    }

    private static List<Path> files() throws IOException {
        try (var found = Files.walk(SCRIPTS)) {
            return found.filter(
                            file -> file.toString().endsWith(".ts") && !file.startsWith(SCRIPTS.resolve("generated")))
                    .toList();
        }
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.readAllBytes();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static JsonNode statistics(String bundle) throws IOException {
        try (var zip = new ZipFile("src/main/bundles/" + bundle + ".bundle")) {
            var entry = zip.getEntry("config/stats.json");
            return JsonMapper.shared().readTree(zip.getInputStream(entry));
        }
    }
}
