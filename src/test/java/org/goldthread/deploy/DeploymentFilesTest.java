package org.goldthread.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be said of the containers without an engine: files that name one another do so rightly. */
@SuppressWarnings("unchecked")
class DeploymentFilesTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(:?[?-])");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(.+) \\S+$");
    private static final Set<String> ONCE = Set.of("replica-set");

    @Test
    void everyServiceHasAHealthCheckOrRunsOnce() throws IOException {
        assertThat(services()).containsKeys("mongo-1", "mongo-2", "mongo-3", "goldthread-1", "goldthread-2", "proxy");
        services().forEach((name, service) -> {
            var checked = service.containsKey("healthcheck") || isOurImage(service);
            assertThat(checked != ONCE.contains(name)).as(name).isTrue();
        });
        assertThat(read("Dockerfile")).contains("HEALTHCHECK");
    }

    @Test
    void whatIsMountedOrCopiedIsThere() throws IOException {
        var mounts = services().values().stream()
                .flatMap(service -> ((List<String>) service.getOrDefault("volumes", List.of())).stream())
                .filter(mount -> mount.startsWith("./"))
                .map(mount -> mount.split(":", -1)[0])
                .filter(mount -> !mount.equals("./config"))
                .toList();
        assertThat(mounts)
                .isNotEmpty()
                .allSatisfy(mount -> assertThat(ROOT.resolve(mount)).exists());
        var copied = COPIED.matcher(read("Dockerfile"))
                .results()
                .flatMap(match -> List.of(match.group(1).split(" ", -1)).stream())
                .toList();
        assertThat(copied)
                .hasSizeGreaterThan(4)
                .allSatisfy(file -> assertThat(ROOT.resolve(file)).exists());
        assertThat(read(".dockerignore")).contains("!pom.xml", "!goldthread", "!.mvn", "!frontend", "!src", "!deploy");
    }

    @Test
    void everyDataFolderIsOnAVolume() throws IOException {
        var volumes = ((Map<String, Object>) compose().get("volumes")).keySet();
        assertThat(volumes).containsExactlyInAnyOrder("mongo-1", "mongo-2", "mongo-3");
        volumes.forEach(name ->
                assertThat((List<String>) services().get(name).get("volumes")).contains(name + ":/data/db"));
    }

    @Test
    void aStartWithoutAPasswordIsRefusedAndTheReadmeNamesAllOfThem() throws IOException {
        var required = new TreeSet<String>();
        VARIABLE.matcher(read("compose.yaml"))
                .results()
                .filter(match -> match.group(2).equals(":?"))
                .forEach(match -> required.add(match.group(1)));
        assertThat(required).containsExactly("GOLDTHREAD_DB_PASSWORD", "MONGO_KEY", "MONGO_ROOT_PASSWORD");
        var readme = read("README.md");
        assertThat(required).allSatisfy(name -> assertThat(readme).contains(name));
        assertThat(read("compose.yaml").replaceAll("\\$\\{\\w+PASSWORD:\\?[^}]*}", ""))
                .doesNotContainPattern("(?i)password: *\\w");
    }

    /** The address of a browser is asked of the proxy alone, so the network that is believed is the containers' own. */
    @Test
    void theProxysNetworkIsTheOneThatIsBelieved() throws IOException {
        var network = "${GOLDTHREAD_NETWORK:-172.30.250.0/24}";
        for (var name : List.of("goldthread-1", "goldthread-2")) {
            var environment = (Map<String, Object>) services().get(name).get("environment");
            assertThat(environment).containsEntry("GOLDTHREAD_PROXIES", network);
        }
        assertThat(compose().get("networks").toString()).contains("subnet=" + network);
        assertThat(read("deploy/haproxy.cfg")).contains("option forwardfor");
    }

    private static boolean isOurImage(Map<String, Object> service) {
        return "goldthread".equals(service.get("image"));
    }

    private static Map<String, Map<String, Object>> services() {
        try {
            return (Map<String, Map<String, Object>>) compose().get("services");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, Object> compose() throws IOException {
        return new Yaml().load(read("compose.yaml"));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
