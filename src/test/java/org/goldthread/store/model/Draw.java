package org.goldthread.store.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Draws documents, filters and sort orders: few values, so that they meet often; all kinds, so that they clash. */
final class Draw {
    private static final String[] FIELDS = {"a", "b", "n.x", "n.y", "t", "u"};
    private static final String[] TEXTS = {"", "a", "ab", "b", "é", "~", "😀", "\uFF5E"};

    private final Random random;

    Draw(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    Document document(int ids) {
        var document = new Document("_id", random.nextInt(ids));
        putSometimes(document, "a");
        putSometimes(document, "b");
        if (random.nextInt(4) > 0) {
            document.put("n", nested());
        }
        if (random.nextInt(3) > 0) {
            document.put("t", array());
        }
        if (random.nextInt(3) > 0) {
            document.put("u", random.nextInt(ids));
        }
        return document;
    }

    private void putSometimes(Document document, String field) {
        if (random.nextInt(5) > 0) {
            document.put(field, value());
        }
    }

    private Object nested() {
        var document = new Document();
        putSometimes(document, "x");
        putSometimes(document, "y");
        return random.nextInt(4) > 0 ? document : List.of(document, new Document("x", scalar()));
    }

    private List<@Nullable Object> array() {
        var array = new ArrayList<@Nullable Object>();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(scalar());
        }
        return array;
    }

    @Nullable
    Object value() {
        return switch (random.nextInt(12)) {
            case 0 -> array();
            case 1 -> new Document("x", scalar());
            default -> scalar();
        };
    }

    /** Whole numbers near 2^53 and 2^63, where doubles no longer tell them apart, among small ones. */
    private @Nullable Object scalar() {
        return switch (random.nextInt(10)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2, 3 -> TEXTS[random.nextInt(TEXTS.length)];
            case 4 -> random.nextInt(6) / 2.0;
            case 5 -> (1L << 53) + random.nextInt(3) - 1;
            case 6 -> random.nextBoolean() ? Long.MAX_VALUE - random.nextInt(2) : (Object) 0x1p63;
            case 7 -> random.nextBoolean() ? (double) (1L << 53) : -0.0;
            default -> random.nextInt(6);
        };
    }

    Document filter() {
        return switch (random.nextInt(8)) {
            case 0 -> new Document();
            case 1 -> new Document("$or", List.of(condition(), condition()));
            case 2 -> new Document("$and", List.of(condition(), condition()));
            case 3 -> condition().append("b", operand());
            default -> condition();
        };
    }

    private Document condition() {
        var field = random.nextInt(8) == 0 ? "_id" : FIELDS[random.nextInt(FIELDS.length)];
        return new Document(field, operand());
    }

    private @Nullable Object operand() {
        return switch (random.nextInt(10)) {
            case 0 -> new Document("$gt", scalar());
            case 1 -> new Document("$gte", scalar());
            case 2 -> new Document("$lt", scalar());
            case 3 -> new Document("$lte", scalar()).append("$gte", scalar());
            case 4 -> new Document("$in", array());
            case 5 -> new Document("$exists", random.nextBoolean());
            case 6 -> new Document("$ne", scalar());
            default -> value();
        };
    }

    /** With the _id at the end, so that there is one right order only. */
    Document sort() {
        var sort = new Document();
        for (int i = random.nextInt(3); i > 0; i--) {
            sort.put(FIELDS[random.nextInt(FIELDS.length)], random.nextBoolean() ? 1 : -1);
        }
        return sort.append("_id", random.nextBoolean() ? 1 : -1);
    }

    String plainField() {
        return random.nextInt(4) == 0 ? "u" : random.nextBoolean() ? "a" : "b";
    }
}
