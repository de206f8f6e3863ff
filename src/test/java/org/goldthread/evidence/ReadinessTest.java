package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldthread.people.PersonId;
import org.goldthread.standards.CriterionCode;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private static final CriterionCode DIAGNOSE = new CriterionCode("2.5");

    private final EvidenceItem item =
            SomeEvidence.gap(PersonId.next()).withAttachments(List.of()).withClaims(List.of(claim()));

    @Test
    void aPlaceIsNotAskedForWhereThereIsNothingToLookThrough() {
        var readiness = Readiness.of(item, ClaimStates.Handing.NONE);
        assertThat(readiness.unfinished()).containsExactly(DIAGNOSE);
        assertThat(readiness.lacks()).containsExactly(Readiness.Lack.HOW);
    }

    @Test
    void whatIsSettledWantsNoMoreWords() {
        var met = new ClaimStates.Handing("portfolio", Set.of(), Set.of(), Map.of(DIAGNOSE, Standing.MET), Map.of());
        assertThat(Readiness.of(item, met).unfinished()).isEmpty();
    }

    private static Claim claim() {
        return new Claim(DIAGNOSE, "", "");
    }
}
