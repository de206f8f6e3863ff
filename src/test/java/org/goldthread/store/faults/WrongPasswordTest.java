package org.goldthread.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClients;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The port is open to every program of the machine; the password, to those who may read the folder. */
class WrongPasswordTest {
    @TempDir
    private Path folder;

    private OpenStore store;

    @BeforeEach
    void open() {
        store = OpenStore.in(folder);
    }

    @org.junit.jupiter.api.AfterEach
    void close() {
        store.close();
    }

    @Test
    void isRefused() {
        var wrong = store.store().uri().replaceFirst("goldthread:[^@]+@", "goldthread:guessed@");
        try (var client = MongoClients.create(wrong)) {
            assertThatThrownBy(() -> OpenStore.thingsOf(client).countDocuments())
                    .isInstanceOf(MongoSecurityException.class);
        }
        store.things().insertOne(new Document("_id", 1));
        assertThat(store.things().countDocuments()).isEqualTo(1);
    }

    @Test
    void soIsNone() {
        var none = store.store().uri().replaceFirst("goldthread:[^@]+@", "").replace("&authSource=admin", "");
        try (var client = MongoClients.create(none)) {
            assertThatThrownBy(() -> OpenStore.thingsOf(client).countDocuments())
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("requires authentication");
        }
    }

    @Test
    void theRightOneStandsInAFileThatOnlyTheOwnerReads() throws Exception {
        var address = folder.resolve("goldthread.address");
        assertThat(Files.readString(address).strip()).isEqualTo(store.store().uri());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(address)))
                .isEqualTo("rw-------");
    }

    @Test
    void itIsNewAtEachStart() {
        var before = store.store().uri();
        store.close();
        store = OpenStore.in(folder);
        assertThat(password(store.store().uri())).isNotEqualTo(password(before));
        assertThat(password(before)).hasSizeGreaterThanOrEqualTo(32);
    }

    private static String password(String uri) {
        return uri.replaceFirst(".*goldthread:([^@]+)@.*", "$1");
    }
}
