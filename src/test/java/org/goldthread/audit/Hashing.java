package org.goldthread.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;

/** SHA-256 of a document as somebody would work it out who has it from the store. */
final class Hashing {
    private Hashing() {}

    static String of(Document stored) {
        var content = new Document(stored);
        content.remove("outbox");
        ByteBuffer bytes = new RawBsonDocument(content, new DocumentCodec())
                .getByteBuffer()
                .asNIO();
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
