package org.goldthread.threads.ui;

import java.util.Collection;
import java.util.stream.Collectors;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Texts;

/** Criteria as people read them: the short title, then the code. */
record CriterionTitles(Framework framework, Texts texts) {
    String of(CriterionCode code) {
        return framework
                .criterion(code)
                .map(criterion -> texts.of("threads.criterion", criterion.title(), code.value()))
                .orElseGet(code::value);
    }

    String of(Collection<CriterionCode> codes) {
        return codes.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
