package org.goldthread.marking;

import java.time.Instant;
import java.util.Objects;
import org.goldthread.people.PersonId;
import org.goldthread.rules.Refused;

/** The end of marking: finished, countersigned where a trainee decided (R7), or taken up again. */
record SubmissionFinishing(Submission submission, Instant now) {

    /** Takes effect, or waits for a second signature; refused while anything is undecided ({@link MarkingLeft}). */
    Submission finished(Feedback words, Marker marker, Yardstick yardstick) {
        Refused.when(SubmissionRules.mayWork(submission.state())
                .or(() -> MarkingLeft.of(submission, yardstick).stream()
                        .flatMap(left -> left.why().stream())
                        .findFirst())
                .or(() -> SubmissionRules.maySay(words, submission, yardstick.today())));
        var edit = new SubmissionEdit(submission).feedback(words.withoutIdleDay());
        return marker.trainee()
                ? edit.state(SubmissionState.COUNTERSIGNING)
                        .countersigning(Countersigning.asked(now))
                        .tell(
                                new CountersigningAsked(
                                        submission.id(),
                                        submission.portfolio(),
                                        submission.candidate(),
                                        submission.assessor()),
                                now)
                        .done()
                : effective(edit.countersigning(null));
    }

    /** The trainee's decisions take effect, from now (R7). */
    Submission agreed(Marker marker) {
        Refused.when(SubmissionRules.mayCountersign(submission, marker));
        return effective(new SubmissionEdit(submission)
                .countersigning(asked().agreed(marker.id(), now))
                .tell(
                        new SubmissionCountersigned(
                                submission.id(), submission.portfolio(), submission.candidate(), submission.assessor()),
                        now));
    }

    /** The trainee goes on where they were; nothing of it took effect. */
    Submission sentBack(Marker marker, String reason) {
        Refused.when(SubmissionRules.mayCountersign(submission, marker).or(() -> SubmissionRules.maySendBack(reason)));
        return new SubmissionEdit(submission)
                .state(SubmissionState.UNDER_ASSESSMENT)
                .countersigning(asked().sentBack(marker.id(), reason, now))
                .tell(
                        new CountersigningSentBack(
                                submission.id(), submission.portfolio(), submission.candidate(), submission.assessor()),
                        now)
                .done();
    }

    /** While it waits for a second signature nothing has taken effect: there is nothing to take back elsewhere. */
    Submission reopened() {
        Refused.when(SubmissionRules.mayReopen(submission, now));
        var edit = new SubmissionEdit(submission)
                .state(SubmissionState.UNDER_ASSESSMENT)
                .finished(null)
                .countersigning(null);
        return submission.state() == SubmissionState.COUNTERSIGNING
                ? edit.done()
                : edit.tell(
                                new SubmissionReopened(
                                        submission.id(),
                                        submission.portfolio(),
                                        submission.candidate(),
                                        submission.assessor()),
                                now)
                        .done();
    }

    /** What waits for a signature on the one before's decisions is the next one's to decide (R7, R10). */
    Submission passedOn(PersonId next) {
        var edit = new SubmissionEdit(submission).assessor(next).authenticity(false);
        return submission.state() == SubmissionState.COUNTERSIGNING
                ? edit.state(SubmissionState.UNDER_ASSESSMENT)
                        .countersigning(null)
                        .done()
                : edit.done();
    }

    private Submission effective(SubmissionEdit edit) {
        return edit.state(SubmissionState.FINISHED)
                .finished(now)
                .tell(
                        new SubmissionMarked(
                                submission.id(), submission.portfolio(), submission.candidate(), submission.assessor()),
                        now)
                .done();
    }

    private Countersigning asked() {
        return Objects.requireNonNull(submission.countersigning());
    }
}
