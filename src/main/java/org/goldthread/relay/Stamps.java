package org.goldthread.relay;

import com.mongodb.MongoClientSettings;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.BsonBinaryWriter;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.BsonDocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.mongodb.core.mapping.event.BeforeSaveCallback;
import org.springframework.stereotype.Component;

/**
 * Sees to it that every saved aggregate tells of it: in the very write that saves it, its new events get a {@link Stamp},
 * and one that has none gets a {@link Saved}. So there is no change without its note, wherever a crash comes.
 */
@Component
class Stamps implements BeforeSaveCallback<Object> {
    static final String OUTBOX = "outbox";
    static final String WAITING = "waiting";
    private static final String STAMP = "stamp";
    private static final List<String> BELONGS_TO = List.of("owner", "candidate", "person");

    private final ObjectProvider<Acting> acting;
    private final Clock clock;

    Stamps(ObjectProvider<Acting> acting, Clock clock) {
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public Object onBeforeSave(Object saved, Document written, String collection) {
        if (saved instanceof Publishes<?>) {
            var waiting = new ArrayList<>(waiting(written));
            var fresh =
                    waiting.stream().filter(each -> !each.containsKey(STAMP)).toList();
            if (fresh.isEmpty()) {
                fresh = List.of(saved(written));
                waiting.addAll(fresh);
            }
            var stamp = written(stamp(written));
            fresh.forEach(each -> each.put(STAMP, stamp));
            written.put(OUTBOX, new Document(WAITING, waiting));
        }
        return saved;
    }

    private static List<Document> waiting(Document written) {
        var outbox = written.get(OUTBOX, Document.class);
        return outbox == null ? List.of() : outbox.getList(WAITING, Document.class, List.of());
    }

    private Document saved(Document written) {
        var first = !(written.get("version") instanceof Number version) || version.longValue() == 0;
        return new Document("_id", UUID.randomUUID().toString())
                .append("at", Date.from(clock.instant()))
                .append("event", new Document("first", first).append("_kind", RelayConfiguration.SAVED));
    }

    Stamp stamp(Document aggregate) {
        var by = acting.stream().flatMap(each -> each.now().stream()).findFirst();
        return new Stamp(by.orElse(null), hash(aggregate), text(aggregate, "state"), of(aggregate));
    }

    private static @Nullable String of(Document aggregate) {
        return BELONGS_TO.stream()
                .map(field -> text(aggregate, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String text(Document aggregate, String field) {
        return aggregate.get(field) instanceof String text ? text : null;
    }

    private static Document written(Stamp stamp) {
        var document = new Document();
        if (stamp.by() != null) {
            document.append("by", stamp.by());
        }
        document.append("content", stamp.content());
        if (stamp.state() != null) {
            document.append("state", stamp.state());
        }
        if (stamp.of() != null) {
            document.append("of", stamp.of());
        }
        return document;
    }

    /** Of the bytes in which the store keeps it. */
    static String hash(Document aggregate) {
        var content = aggregate.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
        content.remove(OUTBOX);
        try (var bytes = new BasicOutputBuffer();
                var writer = new BsonBinaryWriter(bytes)) {
            new BsonDocumentCodec()
                    .encode(writer, content, EncoderContext.builder().build());
            var digest = MessageDigest.getInstance("SHA-256");
            for (var buffer : bytes.getByteBuffers()) {
                ByteBuffer part = buffer.asNIO();
                digest.update(part);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
