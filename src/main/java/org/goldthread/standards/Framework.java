package org.goldthread.standards;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/** One version of a framework. Nothing changes it once it is published; portfolios are pinned to it. */
@Document("frameworks")
@CompoundIndex(name = "code_edition", def = "{'code': 1, 'edition': 1}", unique = true)
public record Framework(
        @Id FrameworkId id,
        @Version @Nullable Long version,
        String code,
        String edition,
        String title,
        FrameworkStatus status,
        List<Standard> standards) {
    public Framework {
        standards = List.copyOf(standards);
    }

    public List<Criterion> criteria() {
        return standards.stream()
                .flatMap(standard -> standard.criteria().stream())
                .toList();
    }

    public Optional<Criterion> criterion(CriterionCode code) {
        return criteria().stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst();
    }
}
