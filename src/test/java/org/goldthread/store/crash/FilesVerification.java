package org.goldthread.store.crash;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.bson.BsonString;

/** The same for the files: each is whole, and chunks without a file are only of one that was on its way. */
final class FilesVerification {
    private final Contents contents;
    private final Ledger ledger;
    private final Findings findings;

    FilesVerification(Contents contents, Ledger ledger, Findings findings) {
        this.contents = contents;
        this.ledger = ledger;
        this.findings = findings;
    }

    void run() {
        Set<String> found = new HashSet<>();
        for (var file : contents.files().find()) {
            var id = id(file);
            if (!found.add(id)) {
                findings.duplicated("file " + id);
            }
            if (!Arrays.equals(bytes(id), Contents.file(id))) {
                findings.mismatched("file " + id + " is half of something");
            }
        }
        chunks(found);
        for (var id : new ArrayList<>(ledger.files().keySet())) {
            int version = found.contains(id) ? 1 : 0;
            if (!ledger.files().get(id).allows(version)) {
                findings.lost("file " + id + (version == 0 ? " is gone" : " had been deleted"));
            }
            Verification.settle(ledger.files(), id, version);
        }
        found.removeAll(ledger.files().keySet());
        found.forEach(id -> findings.mismatched("nobody wrote file " + id));
    }

    private static String id(GridFSFile file) {
        return file.getId().asString().getValue();
    }

    private byte[] bytes(String id) {
        var bytes = new ByteArrayOutputStream();
        try {
            contents.files().downloadToStream(new BsonString(id), bytes);
            return bytes.toByteArray();
        } catch (MongoGridFSException e) {
            // a chunk is missing; what is there is half of a file
            return bytes.toByteArray();
        }
    }

    /** What an upload or a removal left when it was killed is swept here, as the product sweeps it. */
    private void chunks(Set<String> files) {
        Set<String> owners = new HashSet<>();
        contents.chunks()
                .find()
                .projection(new org.bson.Document("files_id", 1))
                .forEach(chunk -> owners.add(chunk.getString("files_id")));
        owners.removeAll(files);
        for (var owner : owners) {
            var entry = ledger.files().get(owner);
            if (entry == null || !entry.isOpen()) {
                findings.mismatched("chunks of file " + owner + " are left over");
            }
            contents.chunks().deleteMany(new org.bson.Document("files_id", owner));
        }
    }
}
