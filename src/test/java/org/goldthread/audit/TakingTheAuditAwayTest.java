package org.goldthread.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A copy that is taken away can be checked without Goldthread. */
@GoldthreadTest
class TakingTheAuditAwayTest {
    private final AuditService audit;
    private final MongoTemplate store;

    TakingTheAuditAwayTest(ApplicationContext context) {
        audit = context.getBean(AuditService.class);
        store = context.getBean(MongoTemplate.class);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void theLinesAreTheWholeChainAndItsSignedHead() throws Exception {
        SignIn.as(store.save(SomePerson.administrator()).id(), Role.ADMIN);
        var lines = json(AuditFilter.everything());
        var head = lines.getLast().get("signedHead");
        var entries = lines.subList(0, lines.size() - 1);
        var found = new ArrayList<Finding>();
        Link before = null;
        for (var line : entries) {
            var entry = JsonMapper.shared().treeToValue(line, AuditEvent.class);
            ChainRules.follows(before, entry).ifPresent(found::add);
            before = Link.of(entry);
        }
        assertThat(found).isEmpty();
        assertThat(before)
                .isEqualTo(
                        new Link(head.get("number").asLong(), head.get("hash").asString()));
        assertThat(entries.getLast().get("kind").asString()).isEqualTo("audit-exported");
        assertThat(isSigned(head, lines.getLast().get("publicKey").asString())).isTrue();
    }

    private static boolean isSigned(JsonNode head, String key) throws Exception {
        var check = Signature.getInstance("Ed25519");
        check.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key))));
        check.update(ChainRules.signed(
                        head.get("serial").asLong(),
                        head.get("number").asLong(),
                        head.get("hash").asString(),
                        Instant.parse(head.get("at").asString()))
                .getBytes(StandardCharsets.UTF_8));
        return check.verify(Base64.getDecoder().decode(head.get("signature").asString()));
    }

    @Test
    void onlyWhatIsAskedForIsInIt() {
        var me = SignIn.as(PersonId.next(), Role.ADMIN).id();
        json(AuditFilter.everything());
        var mine = json(new AuditFilter(null, me, "", null, null));
        assertThat(mine).hasSize(4);
        assertThat(mine.getFirst().get("filter").get(0).asString()).isEqualTo("by=" + me.value());
        assertThat(mine.subList(1, 3))
                .allMatch(line -> line.get("actor").asString().equals(me.value()));
    }

    @Test
    void theSpreadsheetHasNoFormulas() {
        // ids are nobody's typing here, but may be in a store that was touched
        assertThat(AuditExport.row(Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a \"word\"", "")))
                .isEqualTo("\"'=1+1\",\"'+1\",\"'-1\",\"'@SUM(A1)\",\"'\t=1\",\"a \"\"word\"\"\",\"\"\r\n");
        SignIn.as(PersonId.next(), Role.ADMIN);
        var csv = new ByteArrayOutputStream();
        audit.exportCsv(AuditFilter.everything(), csv);
        var lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("\"number\",\"at\",\"actor\",\"kind\"");
        assertThat(lines.get(1)).startsWith("\"1\",");
        assertThat(lines.getLast()).startsWith("\"signed head\",");
    }

    private List<JsonNode> json(AuditFilter filter) {
        var out = new ByteArrayOutputStream();
        audit.exportJson(filter, out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JsonMapper.shared()::readTree)
                .toList();
    }
}
