package org.goldthread.portfolio;

import java.util.List;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.CriterionKind;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Framework;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.FrameworkStatus;
import org.goldthread.standards.Standard;

/** Criteria as the default framework has them, one for each kind of minimum, and a framework of them. */
final class SomeCriterion {
    static final CriterionCode OWN_STANDARDS = new CriterionCode("1.1");
    static final CriterionCode PROMISES = new CriterionCode("1.3");
    static final CriterionCode CLOSE_THE_LOOP = new CriterionCode("2.3");
    static final CriterionCode KEEP_GOING = new CriterionCode("2.4");
    static final CriterionCode EXAMPLE = new CriterionCode("3.2");
    static final CriterionCode WATCH = new CriterionCode("5.2");

    private SomeCriterion() {}

    /** 1.1: knowledge, one item, current for 24 months. */
    static Criterion plain() {
        return criterion(OWN_STANDARDS, "Own standards", CriterionKind.KNOWLEDGE, 1, 1, false, EvidenceType.PRODUCT);
    }

    static Criterion plain(String code) {
        return criterion(new CriterionCode(code), code, CriterionKind.KNOWLEDGE, 1, 1, false, EvidenceType.PRODUCT);
    }

    /** 1.3: performance, one item. */
    static Criterion performed() {
        return criterion(PROMISES, "Promises", CriterionKind.PERFORMANCE, 1, 1, false, EvidenceType.PRODUCT);
    }

    /** 2.3: two items. */
    static Criterion twice() {
        return criterion(
                CLOSE_THE_LOOP, "Close the loop", CriterionKind.PERFORMANCE, 2, 1, false, EvidenceType.PRODUCT);
    }

    /** 2.4: two types, sustained over 90 days. */
    static Criterion sustained() {
        return criterion(KEEP_GOING, "Keep it going", CriterionKind.PERFORMANCE, 1, 2, true, EvidenceType.DATA_RECORD);
    }

    /** 3.2: only others can show it. */
    static Criterion seenByOthers() {
        return criterion(
                EXAMPLE,
                "Be the example",
                CriterionKind.PERFORMANCE,
                1,
                1,
                false,
                EvidenceType.OBSERVATION,
                EvidenceType.WITNESS_TESTIMONY,
                EvidenceType.EXPERT_WITNESS);
    }

    /** 5.2: sustained, counted in measures. */
    static Criterion watched() {
        return criterion(WATCH, "Watch", CriterionKind.PERFORMANCE, 1, 1, true, EvidenceType.DATA_RECORD);
    }

    static Framework framework(Criterion... criteria) {
        return new Framework(
                new FrameworkId("f-1"),
                null,
                "LDCS",
                "1.0",
                "Customer satisfaction",
                FrameworkStatus.PUBLISHED,
                List.of(new Standard("S1", "The standard", "What it is for", List.of(criteria))));
    }

    private static Criterion criterion(
            CriterionCode code,
            String title,
            CriterionKind kind,
            int minItems,
            int minTypes,
            boolean sustained,
            EvidenceType... types) {
        return new Criterion(
                code,
                title,
                "statement",
                kind,
                List.of(types),
                minItems,
                minTypes,
                sustained,
                90,
                24,
                "look for",
                List.of("example"),
                "avoid");
    }
}
