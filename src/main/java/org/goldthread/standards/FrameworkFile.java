package org.goldthread.standards;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** A framework as it stands in a resource file: evidence types by the field's abbreviations, currency per standard. */
record FrameworkFile(String code, String edition, String title, int sustainedMinDays, List<StandardPart> standards) {
    static Framework read(InputStream json) throws IOException {
        return JsonMapper.shared()
                .readValue(json.readAllBytes(), FrameworkFile.class)
                .draft();
    }

    /** The id follows from code and edition, so that every installation names this framework alike. */
    private Framework draft() {
        var name = (code + " " + edition).getBytes(StandardCharsets.UTF_8);
        var id = new FrameworkId(UUID.nameUUIDFromBytes(name).toString());
        var parts =
                standards.stream().map(part -> part.standard(sustainedMinDays)).toList();
        return new Framework(id, null, code, edition, title, FrameworkStatus.DRAFT, parts);
    }

    record StandardPart(String code, String title, String purpose, int currencyMonths, List<CriterionPart> criteria) {
        private Standard standard(int sustainedMinDays) {
            var parts = criteria.stream()
                    .map(part -> part.criterion(sustainedMinDays, currencyMonths))
                    .toList();
            return new Standard(code, title, purpose, parts);
        }
    }

    record CriterionPart(
            String code,
            String title,
            String statement,
            CriterionKind kind,
            List<String> types,
            int minItems,
            int minDistinctTypes,
            boolean sustained,
            String lookFor,
            List<String> typicalEvidence,
            String avoid) {
        private Criterion criterion(int sustainedMinDays, int currencyMonths) {
            return new Criterion(
                    new CriterionCode(code),
                    title,
                    statement,
                    kind,
                    types.stream().map(CriterionPart::type).toList(),
                    minItems,
                    minDistinctTypes,
                    sustained,
                    sustainedMinDays,
                    currencyMonths,
                    lookFor,
                    typicalEvidence,
                    avoid);
        }

        private static EvidenceType type(String abbreviation) {
            return Stream.of(EvidenceType.values())
                    .filter(type -> type.code().equals(abbreviation))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No evidence type " + abbreviation));
        }
    }
}
