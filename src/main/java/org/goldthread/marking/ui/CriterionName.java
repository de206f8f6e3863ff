package org.goldthread.marking.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;

/** A criterion as people read it: the title, its code after it. */
final class CriterionName {
    private CriterionName() {}

    static String of(Criterion criterion) {
        return I18NProvider.translate(
                "marking.criterion", criterion.title(), criterion.code().value());
    }

    /** One among {@code criteria}; its code alone if it is not there. */
    static String of(CriterionCode code, List<Criterion> criteria) {
        return criteria.stream()
                .filter(criterion -> criterion.code().equals(code))
                .findFirst()
                .map(CriterionName::of)
                .orElse(code.value());
    }

    static String all(List<CriterionCode> codes, List<Criterion> criteria) {
        return codes.stream().map(code -> of(code, criteria)).collect(Collectors.joining(", "));
    }
}
