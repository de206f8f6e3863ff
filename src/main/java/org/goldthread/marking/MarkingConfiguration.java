package org.goldthread.marking;

import java.util.Map;
import org.goldthread.store.StoredKinds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.ConverterBuilder.ConverterAware;

/** How this feature's values stand in the store. */
@Configuration
class MarkingConfiguration {
    @Bean
    ConverterAware bankedCommentIds() {
        return ConverterBuilder.writing(BankedCommentId.class, String.class, BankedCommentId::value)
                .andReading(BankedCommentId::new);
    }

    @Bean
    StoredKinds markingEvents() {
        return new StoredKinds(Map.of(
                SubmissionPlaced.class, "submission-placed",
                AssessmentBegun.class, "assessment-begun",
                SubmissionMarked.class, "submission-marked",
                SubmissionReturned.class, "submission-returned",
                SubmissionWithdrawn.class, "submission-withdrawn",
                CountersigningAsked.class, "countersigning-asked",
                CountersigningSentBack.class, "countersigning-sent-back",
                SubmissionCountersigned.class, "submission-countersigned",
                SubmissionReopened.class, "submission-reopened",
                SubmissionOpened.class, "submission-opened"));
    }
}
