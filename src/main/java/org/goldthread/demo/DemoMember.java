package org.goldthread.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.goldthread.engagement.AskedBy;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.people.Role;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One person of the demo organisation, as {@code demo/people.json} has it. Days count back from the first start.
 *
 * @param leads names of the teams that this person leads
 * @param stories names of the pieces of work of which their evidence tells; the first is the main one
 * @param begun pieces of work that have no more than drafts
 * @param target days until the target date, negative for the future
 * @param signedOff the day of both signatures
 * @param countersigner signs what trainees decide
 * @param planning the plan waits for the candidate's agreement
 * @param asks whom they ask for a look at which draft
 * @param startedBy who starts the portfolio where that is not the assessor, as a trainee starts none
 */
record DemoMember(
        String key,
        String name,
        List<Role> roles,
        String team,
        @Nullable List<String> leads,
        @Nullable String assessor,
        @Nullable List<String> stories,
        @Nullable List<Begun> begun,
        int started,
        int target,
        @Nullable List<Attempt> attempts,
        @Nullable List<Draft> drafts,
        @Nullable Integer signedOff,
        boolean planning,
        boolean countersigner,
        @Nullable String startedBy,
        @Nullable List<Asks> asks) {
    /**
     * What is handed in, and what becomes of it.
     *
     * @param marked when it is finished; null while it waits
     * @param notYet the sentence that says what would show it, by criterion
     * @param comments on what is met, by criterion
     * @param read when the candidate reads and acknowledges it; null if they have not
     * @param answer what the candidate says to the feedback
     * @param statement what the candidate says before their evidence from then on
     */
    record Attempt(
            List<String> criteria,
            int submitted,
            @Nullable List<Added> added,
            @Nullable List<Asked> asked,
            @Nullable GivenBack givenBack,
            @Nullable Integer marked,
            @Nullable Map<String, String> notYet,
            @Nullable Map<String, String> comments,
            @Nullable Integer read,
            @Nullable String answer,
            @Nullable String statement) {
        List<CriterionCode> codes() {
            return criteria.stream().map(CriterionCode::new).toList();
        }

        List<Added> addedOrNone() {
            return added == null ? List.of() : added;
        }

        List<Asked> askedOrNone() {
            return asked == null ? List.of() : asked;
        }

        Map<String, String> notYetOrNone() {
            return notYet == null ? Map.of() : notYet;
        }

        Map<String, String> commentsOrNone() {
            return comments == null ? Map.of() : comments;
        }
    }

    /** What the assessor saw or discussed, and when the candidate confirmed it. */
    record Added(
            String kind,
            int daysAgo,
            String where,
            String account,
            List<String> criteria,
            @Nullable Integer confirmed) {
        AddendumDraft draft(LocalDate on) {
            var codes = criteria.stream().map(CriterionCode::new).toList();
            return new AddendumDraft(AddendumKind.valueOf(kind), on, where, "", account, codes, null);
        }
    }

    /** What the assessor asked on screen; it is open while it has no answer. */
    record Asked(
            int daysAgo,
            String question,
            List<String> criteria,
            @Nullable Integer answered,
            @Nullable String answer) {
        List<CriterionCode> codes() {
            return criteria.stream().map(CriterionCode::new).toList();
        }
    }

    /**
     * A look at a draft that is asked for.
     *
     * @param whom the key of a coach or of the candidate's assessor
     * @param item the title of the draft
     * @param comment what they say; null while it waits for them
     */
    record Asks(
            int daysAgo,
            String whom,
            String item,
            String question,
            @Nullable Integer commented,
            @Nullable String comment) {}

    /** Returned without a decision. */
    record GivenBack(int daysAgo, String reason) {}

    /**
     * A piece of work of which little more is written down than what was asked.
     *
     * @param relationship with whoever asked, its days counting back as in a story
     */
    record Begun(
            int daysAgo,
            String title,
            CustomerGroup group,
            String asker,
            String request,
            @Nullable JsonNode relationship,
            @Nullable List<Draft> drafts) {
        List<Draft> draftsOrNone() {
            return drafts == null ? List.of() : drafts;
        }

        EngagementBrief brief() {
            return new EngagementBrief(title, new AskedBy(group, asker), List.of(), request, null);
        }
    }

    /** A title and a stage: evidence as it is when there was no time for more. */
    record Draft(String stage, String title, int daysAgo) {}

    String email() {
        return key + "@goldthread.example";
    }

    boolean isCandidate() {
        return roles.contains(Role.CANDIDATE);
    }

    String starterKey() {
        return startedBy == null ? assessorKey() : startedBy;
    }

    String assessorKey() {
        if (assessor == null) {
            throw new IllegalStateException(key + " has no assessor");
        }
        return assessor;
    }

    List<String> storiesOrNone() {
        return stories == null ? List.of() : stories;
    }

    List<Begun> begunOrNone() {
        return begun == null ? List.of() : begun;
    }

    List<Asks> asksOrNone() {
        return asks == null ? List.of() : asks;
    }

    List<Attempt> attemptsOrNone() {
        return attempts == null ? List.of() : attempts;
    }

    List<Draft> draftsOrNone() {
        return drafts == null ? List.of() : drafts;
    }
}
