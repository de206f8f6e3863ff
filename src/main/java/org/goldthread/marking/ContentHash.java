package org.goldthread.marking;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.erdtman.jcs.JsonCanonicalizer;
import org.goldthread.evidence.Stage;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.Presented;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.FrameworkId;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The fingerprint of what was handed in: SHA-256, lower-case hexadecimal, over the canonical JSON (RFC 8785) of the sealed
 * part, in which each file stands with its own SHA-256. What is empty is left out, so that a field added later changes no
 * older fingerprint; sets are written in one order, whatever order the store gave them.
 */
final class ContentHash {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(com.fasterxml.jackson.annotation.PropertyAccessor.ALL, Visibility.NONE)
                    .withFieldVisibility(Visibility.ANY))
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .addModule(new SimpleModule().addSerializer(Set.class, new InOneOrder()))
            .build();

    private ContentHash() {}

    static String of(Submission submission) {
        var sealed = new Sealed(
                submission.id(),
                submission.portfolio(),
                submission.candidate(),
                submission.framework(),
                submission.criteria(),
                submission.items().stream()
                        .map(item -> new SealedItem(item.detail().stage(), item))
                        .toList(),
                submission.declaration(),
                submission.presented());
        return sha256(canonical(JSON.writeValueAsString(sealed)));
    }

    private static byte[] canonical(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private record Sealed(
            SubmissionId submission,
            PortfolioId portfolio,
            PersonId candidate,
            FrameworkId framework,
            List<CriterionCode> criteria,
            List<SealedItem> items,
            Declaration declaration,
            @Nullable Presented presented) {}

    /** With the stage's name, as two stages could have fields of the same names. */
    private record SealedItem(Stage stage, SubmittedItem item) {}

    @SuppressWarnings("rawtypes")
    private static final class InOneOrder extends ValueSerializer<Set> {
        @Override
        public void serialize(Set values, JsonGenerator json, SerializationContext context) {
            json.writeStartArray();
            ((Collection<?>) values).stream().map(String::valueOf).sorted().forEach(json::writeString);
            json.writeEndArray();
        }

        @Override
        public boolean isEmpty(SerializationContext context, Set values) {
            return values.isEmpty();
        }
    }
}
