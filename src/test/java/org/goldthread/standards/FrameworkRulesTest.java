package org.goldthread.standards;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldthread.rules.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Portfolios are pinned to what was published, so that only a draft changes. */
class FrameworkRulesTest {
    private static final Refusal PUBLISHED = Refusal.of("framework", "standards.refusal.published");
    private static final Refusal NOT_PUBLISHED = Refusal.of("framework", "standards.refusal.not-published");

    @ParameterizedTest
    @EnumSource(FrameworkStatus.class)
    void onlyADraftChanges(FrameworkStatus status) {
        var refused = FrameworkRules.mayChange(status);
        if (status == FrameworkStatus.DRAFT) {
            assertThat(refused).isEmpty();
        } else {
            assertThat(refused).contains(PUBLISHED);
        }
    }

    @ParameterizedTest
    @EnumSource(FrameworkStatus.class)
    void onlyWhatIsPublishedIsRetired(FrameworkStatus status) {
        var refused = FrameworkRules.mayRetire(status);
        if (status == FrameworkStatus.PUBLISHED) {
            assertThat(refused).isEmpty();
        } else {
            assertThat(refused).contains(NOT_PUBLISHED);
        }
    }
}
