package org.goldthread.demo;

import java.util.List;
import org.goldthread.people.Role;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;

/**
 * One person of the demo organisation, as {@code demo/people.json} has it. Days count back from the first start.
 *
 * @param leads names of the teams that this person leads
 * @param story which story their evidence tells
 * @param target days until the target date, negative for the future
 * @param items slugs of the evidence that they have logged; all if absent
 * @param omit criteria that their evidence does not claim
 * @param signedOff the day of both signatures
 * @param planning the plan waits for the candidate's agreement
 */
record DemoMember(
        String key,
        String name,
        List<Role> roles,
        String team,
        @Nullable List<String> leads,
        @Nullable String assessor,
        @Nullable String story,
        int started,
        int target,
        @Nullable List<String> items,
        @Nullable List<String> omit,
        @Nullable List<Attempt> attempts,
        @Nullable List<Draft> drafts,
        @Nullable Integer signedOff,
        boolean planning) {
    /** What is handed in, and how it is marked; not marked yet if {@code marked} is absent. */
    record Attempt(
            List<String> criteria, int submitted, @Nullable Integer marked, List<String> notYet, boolean read) {
        List<CriterionCode> codes() {
            return criteria.stream().map(CriterionCode::new).toList();
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

    String assessorKey() {
        if (assessor == null) {
            throw new IllegalStateException(key + " has no assessor");
        }
        return assessor;
    }

    boolean logs(String slug) {
        return items == null || items.contains(slug);
    }

    boolean omits(String criterion) {
        return omit != null && omit.contains(criterion);
    }

    List<Attempt> attemptsOrNone() {
        return attempts == null ? List.of() : attempts;
    }

    List<Draft> draftsOrNone() {
        return drafts == null ? List.of() : drafts;
    }
}
