package org.goldthread.evidence.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldthread.evidence.ClaimStates.MetBy;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Readiness;
import org.goldthread.evidence.Readiness.Lack;
import org.goldthread.standards.Criterion;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.Framework;
import org.goldthread.ui.Addresses;
import org.goldthread.ui.Days;

/** What an item has still to say, or what it is ready for: the same words while one types and at Done. */
record WhatIsLeft(EvidenceItem item, Readiness readiness, Framework framework, Days days) {
    enum State {
        SHOWS_NOTHING,
        UNFINISHED,
        READY,
        WANTING,
        COMPLETE,
        MET,
        SETTLED
    }

    State state() {
        if (item.claims().isEmpty()) {
            return State.SHOWS_NOTHING;
        }
        if (!readiness.unfinished().isEmpty()) {
            return State.UNFINISHED;
        }
        if (readiness.portfolio() == null) {
            return State.COMPLETE;
        }
        if (!readiness.ready().isEmpty()) {
            return State.READY;
        }
        if (!readiness.wanting().isEmpty()) {
            return State.WANTING;
        }
        return readiness.met().isPresent() ? State.MET : State.SETTLED;
    }

    String words() {
        return switch (state()) {
            case SHOWS_NOTHING -> Words.text("evidence.left.shows-nothing");
            case UNFINISHED -> Words.text("evidence.left.unfinished", lacks(titles(readiness.unfinished())));
            case READY -> ready(titles(readiness.ready()));
            case WANTING -> Words.text("evidence.left.wanting", titles(readiness.wanting()));
            case COMPLETE -> Words.text("evidence.left.complete");
            case MET -> readiness.met().map(this::met).orElseThrow();
            case SETTLED ->
                Words.text(readiness.withAssessor() ? "evidence.left.with-assessor" : "evidence.left.settled");
        };
    }

    private String met(MetBy by) {
        return Words.text("evidence.left.met", days.exact(days.day(by.at())));
    }

    /** Where the feedback on what is met is read; nothing while not all is. */
    Optional<String> feedback() {
        return state() == State.MET
                ? readiness.met().map(by -> Addresses.attempt(portfolio(), by.submission()))
                : Optional.empty();
    }

    /** Where it is handed in, for who has one. */
    String portfolio() {
        return Objects.requireNonNull(readiness.portfolio());
    }

    private String lacks(String titles) {
        var lacks = readiness.lacks();
        if (lacks.containsAll(Set.of(Lack.HOW, Lack.WHERE))) {
            return Words.text("evidence.left.how-and-where", titles);
        }
        if (lacks.contains(Lack.HOW)) {
            return Words.text("evidence.left.how", titles);
        }
        return lacks.contains(Lack.WHERE)
                ? Words.text("evidence.left.where", titles)
                : Words.text("evidence.left.witness");
    }

    /** The questions may be open while one writes; they are asked before it is handed in. */
    private String ready(String titles) {
        var questions = item.integrity().questionsLeft();
        return questions == 0
                ? Words.text("evidence.left.ready", titles)
                : Words.text("evidence.left.ready-but", titles, questions);
    }

    private String titles(List<CriterionCode> criteria) {
        return criteria.stream()
                .map(code -> framework.criterion(code).map(Criterion::title).orElse(code.value()))
                .collect(Collectors.joining(", "));
    }
}
