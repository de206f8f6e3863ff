package org.goldthread.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Which devices somebody got in with before. Nothing of it is kept here but the key that signs what the device keeps: a
 * few entries of a moment, a number made up for it, and the signature over both and the email address, which is not in it.
 */
@Component
class Devices {
    /** For so long after somebody last got in with it. */
    static final Duration KNOWN = Duration.ofDays(180);

    /** A computer that several share knows the last of them. */
    private static final int MOST = 5;

    private static final String BETWEEN = "~";
    private static final String WITHIN = ".";
    private static final int PARTS = 3;
    private static final int LONGEST = 1_000;

    private final MongoOperations store;
    private final Clock clock;
    private final AtomicReference<@Nullable SecretKeySpec> key = new AtomicReference<>();

    Devices(MongoOperations store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The device's number, if {@code remembered} says that somebody got in on it with {@code email}. */
    Optional<String> known(String email, String remembered) {
        var now = clock.instant();
        return entries(remembered)
                .filter(entry -> isOf(email, entry) && isFresh(entry, now))
                .map(entry -> parts(entry)[1])
                .findFirst();
    }

    /** What the device is to remember from now on: a new entry for {@code email}, and those of the others. */
    String remember(String email, String remembered) {
        var begun = clock.instant().getEpochSecond() + WITHIN + OneTimeToken.next();
        var others = entries(remembered).filter(entry -> !isOf(email, entry)).limit(MOST - 1L);
        return Stream.concat(Stream.of(begun + WITHIN + signature(begun, email)), others)
                .collect(Collectors.joining(BETWEEN));
    }

    private static Stream<String> entries(String remembered) {
        return remembered.length() > LONGEST
                ? Stream.empty()
                : Arrays.stream(remembered.split(BETWEEN)).filter(entry -> parts(entry).length == PARTS);
    }

    private static String[] parts(String entry) {
        return entry.split("\\.", -1);
    }

    private boolean isOf(String email, String entry) {
        var parts = parts(entry);
        var signed = signature(parts[0] + WITHIN + parts[1], email);
        return MessageDigest.isEqual(bytes(signed), bytes(parts[2]));
    }

    /** Asked of what is signed only, so that its moment is a number. */
    private static boolean isFresh(String entry, Instant now) {
        return now.isBefore(
                Instant.ofEpochSecond(Long.parseLong(parts(entry)[0])).plus(KNOWN));
    }

    private String signature(String begun, String email) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            var signed = mac.doFinal(bytes(begun + " " + PersonDetails.emailOf(email)));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private SecretKeySpec key() {
        var known = key.get();
        if (known == null) {
            known = new SecretKeySpec(bytes(kept().secret()), "HmacSHA256");
            key.set(known);
        }
        return known;
    }

    /** One for all processes: whoever comes first makes it. */
    private DeviceKey kept() {
        var there = store.findById(DeviceKey.ID, DeviceKey.class);
        if (there != null) {
            return there;
        }
        try {
            return store.insert(new DeviceKey(DeviceKey.ID, OneTimeToken.next() + OneTimeToken.next()));
        } catch (DuplicateKeyException anotherProcessMadeIt) {
            return kept();
        }
    }
}
