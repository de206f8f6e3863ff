package org.goldthread.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.goldthread.evidence.Versions.Difference;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private final EvidenceItem saved = SomeEvidence.process(PersonId.next());

    @Test
    void whatDiffersIsNamedFieldByField() {
        var yours = described(saved.retitled("Mine"), "Mine too");
        assertThat(Versions.between(yours, saved))
                .containsExactly(
                        new Difference("title", "Mine", saved.title()), new Difference("summary", "Mine too", ""));
    }

    @Test
    void fieldsOfTheStageAreComparedToo() {
        var yours = saved.withDetail(ProcessDetail.empty());
        assertThat(Versions.between(yours, saved))
                .extracting(Difference::field)
                .contains("whatIsDone", "owner", "occurrences");
    }

    @Test
    void anotherStageIsOneDifference() {
        assertThat(Versions.between(saved.movedTo(Stage.CULTURE), saved))
                .extracting(Difference::field)
                .containsExactly("type", "detail");
    }

    @Test
    void chosenFieldsAreTakenAndTheRestStays() {
        var yours = described(saved.retitled("Mine"), "Mine too").withDetail(ProcessDetail.empty());
        var merged = Versions.taking(Set.of("title", "trigger"), yours, saved);
        assertThat(merged.title()).isEqualTo("Mine");
        assertThat(merged.summary()).isEmpty();
        assertThat(merged.detail()).isInstanceOfSatisfying(ProcessDetail.class, detail -> {
            assertThat(detail.trigger()).isEmpty();
            assertThat(detail.owner()).isEqualTo("Service desk lead");
        });
        assertThat(merged.owner()).isEqualTo(saved.owner());
    }

    @Test
    void takingAnotherStageKeepsWhatWasThereSetAside() {
        var yours = saved.movedTo(Stage.CULTURE);
        var merged = Versions.taking(List.of("detail"), yours, saved);
        assertThat(merged.stage()).isEqualTo(Stage.CULTURE);
        assertThat(merged.setAside()).contains(saved.detail());
    }

    private static EvidenceItem described(EvidenceItem item, String summary) {
        return item.described(summary, CandidateRole.LED, Set.of(), Set.of(), "", "");
    }
}
