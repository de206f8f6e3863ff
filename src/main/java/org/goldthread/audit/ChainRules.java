package org.goldthread.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.goldthread.audit.Finding.What;
import org.jspecify.annotations.Nullable;

/** How entries follow from each other, and what is wrong where they do not. */
final class ChainRules {
    /** What stands in the first entry in place of the hash of one before it. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private ChainRules() {}

    /** The entry that a fact makes after {@code last}; the first one after none. */
    static AuditEvent next(@Nullable Link last, Fact fact) {
        var open = new AuditEvent(
                last == null ? 1 : last.number() + 1,
                fact.at(),
                fact.actor(),
                fact.kind(),
                fact.subjects(),
                fact.content(),
                fact.state(),
                fact.event(),
                last == null ? NOTHING_BEFORE : last.hash(),
                "");
        return new AuditEvent(
                open.number(),
                open.at(),
                open.actor(),
                open.kind(),
                open.subjects(),
                open.content(),
                open.state(),
                open.event(),
                open.previous(),
                hash(open));
    }

    /** SHA-256, lower-case hexadecimal, over the entry's fields, one a line, subjects joined by commas. */
    static String hash(AuditEvent entry) {
        return sha256(String.join(
                "\n",
                Long.toString(entry.number()),
                entry.at().toString(),
                entry.actor(),
                entry.kind(),
                String.join(",", entry.subjects()),
                entry.content(),
                entry.state(),
                entry.event(),
                entry.previous()));
    }

    /** What a checkpoint's signature is over. */
    static String signed(long serial, long number, String hash, Instant at) {
        return String.join("\n", "goldthread audit checkpoint", "" + serial, "" + number, hash, at.toString());
    }

    /**
     * What is wrong with an entry, read in the order of the numbers.
     *
     * @param before the one read before it; none for the first
     */
    static Optional<Finding> follows(@Nullable Link before, AuditEvent entry) {
        var expected = before == null ? 1 : before.number() + 1;
        if (entry.number() > expected) {
            return Optional.of(new Finding(What.MISSING, expected, entry.number() - 1));
        }
        var linked = entry.previous().equals(before == null ? NOTHING_BEFORE : before.hash());
        if (entry.number() < expected || !linked) {
            return Optional.of(Finding.at(What.OUT_OF_PLACE, entry.number()));
        }
        return entry.hash().equals(hash(entry))
                ? Optional.empty()
                : Optional.of(Finding.at(What.EDITED, entry.number()));
    }

    /** Whether the entry that a checkpoint signed still is what it was; with the chain behind it, so is all before it. */
    static Optional<Finding> agrees(Checkpoint checkpoint, AuditEvent entry) {
        return checkpoint.hash().equals(entry.hash())
                ? Optional.empty()
                : Optional.of(new Finding(What.REWRITTEN, checkpoint.serial(), entry.number()));
    }

    /** Whether the chain still reaches to where it was signed. */
    static Optional<Finding> reaches(@Nullable Link last, Checkpoint newest) {
        var end = last == null ? 0 : last.number();
        return newest.number() > end
                ? Optional.of(new Finding(What.CUT_OFF, end + 1, newest.number()))
                : Optional.empty();
    }

    /**
     * What is wrong with a checkpoint, read in the order of the serial numbers.
     *
     * @param before the serial number read before; 0 for the first
     * @param ours whether the key at hand signed it
     * @param genuine whether its signature fits what it says
     */
    static Optional<Finding> isGood(long before, Checkpoint checkpoint, boolean ours, boolean genuine) {
        if (checkpoint.serial() != before + 1) {
            return Optional.of(new Finding(What.CHECKPOINT_MISSING, before + 1, checkpoint.serial() - 1));
        }
        if (!ours) {
            return Optional.of(new Finding(What.OTHER_KEY, checkpoint.serial(), checkpoint.number()));
        }
        return genuine
                ? Optional.empty()
                : Optional.of(new Finding(What.CHECKPOINT_FORGED, checkpoint.serial(), checkpoint.number()));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
