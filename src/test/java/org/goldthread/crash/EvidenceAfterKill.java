package org.goldthread.crash;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.goldthread.store.crash.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Drafts as they were last saved, each file with its content, and kept once by its item. */
final class EvidenceAfterKill implements AfterKill {
    @Override
    public void check(MongoTemplate template, Deeds deeds, Findings findings) {
        var store = template.getDb();
        var items = byId(store, "evidence");
        deeds.done(Act.DRAFT).forEach((id, numbers) -> {
            var item = items.get(id);
            if (item == null || !deeds.allows(Act.DRAFT, id, numberOf(item))) {
                findings.lost("draft " + id + " of " + numbers + " is " + (item == null ? "gone" : item.get("title")));
            }
        });
        deeds.done(Act.ATTACH).forEach((id, files) -> attached(id, files, items.get(id), findings));
        files(store, deeds.done(Act.FILE), findings);
    }

    private static int numberOf(Document item) {
        return Integer.parseInt(item.getString("title").substring(Career.TITLE.length()));
    }

    private static void attached(String id, Set<String> files, @Nullable Document item, Findings findings) {
        var kept = item == null
                ? List.<String>of()
                : item.getList("attachments", Document.class).stream()
                        .map(attachment ->
                                attachment.get("file", Document.class).getString("_id"))
                        .toList();
        for (var file : files) {
            var times = kept.stream().filter(file::equals).count();
            if (times == 0) {
                findings.lost("item " + id + " no longer keeps file " + file);
            } else if (times > 1) {
                findings.duplicated("item " + id + " keeps file " + file + " twice");
            }
        }
    }

    private static void files(MongoDatabase store, Map<String, Set<String>> uploaded, Findings findings) {
        var files = byId(store, "files");
        var blobs = byId(store, "blobs");
        uploaded.forEach((id, hashes) -> {
            var hash = hashes.iterator().next();
            var file = files.get(id);
            var blob = blobs.get(hash);
            if (file == null || blob == null) {
                findings.lost("file " + id + (file == null ? "" : ", its content"));
            } else if (!hash.equals(file.getString("sha256"))
                    || !hash.equals(contentHash(store, blob.getObjectId("content")))) {
                findings.mismatched("file " + id + " has another content");
            }
        });
    }

    private static String contentHash(MongoDatabase store, ObjectId content) {
        var bytes = new ByteArrayOutputStream();
        GridFSBuckets.create(store, "contents").downloadToStream(content, bytes);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }

    static Map<String, Document> byId(MongoDatabase store, String collection) {
        var all = new HashMap<String, Document>();
        store.getCollection(collection).find().forEach(each -> all.put(each.getString("_id"), each));
        return all;
    }
}
