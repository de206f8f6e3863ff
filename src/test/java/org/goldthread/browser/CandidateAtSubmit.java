package org.goldthread.browser;

import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;

/** A candidate who hands in: what goes along, what each item holds of others, the declaration. */
final class CandidateAtSubmit {
    private static final String AS_LAST_TIME =
            "As last time: Others appear, but disguised · Removed or disguised: Done · No AI";

    private final Hands hands;

    CandidateAtSubmit(Visitor candidate) {
        hands = Hands.on(candidate.page());
    }

    CandidateAtSubmit statesAsLastTimeOf(String... items) {
        Stream.of(items).forEach(item -> {
            var statement = hands.in(AriaRole.REGION, item);
            statement.press(AS_LAST_TIME);
            statement.seeButton("Change");
        });
        return this;
    }

    /** What has files is answered anew. */
    CandidateAtSubmit statesThatOthersAreDisguised(String... items) {
        Stream.of(items).forEach(item -> {
            var statement = hands.in(AriaRole.REGION, item);
            statement.choose("Details of other people", "Others appear, but disguised");
            statement.choose("Removed or disguised", "Done");
            statement.choose("Help from AI", "No AI");
        });
        return this;
    }

    /** What the evidence form asked of other people stands answered; the one thing left is AI. */
    CandidateAtSubmit statesOnlyThatNoAiHelped(String item) {
        hands.in(AriaRole.REGION, item).choose("Help from AI", "No AI");
        return this;
    }

    CandidateAtSubmit isAskedToDeclare(String submit) {
        hands.press(submit);
        hands.seeAlert("Read the declaration and tick it, then submit again.");
        return this;
    }

    /** @param submit what the button says, such as "Submit 5 criteria" */
    void declaresAndSubmits(String submit) {
        hands.tick("I declare this");
        hands.press(submit);
        hands.seeHeading("With your assessor");
    }
}
