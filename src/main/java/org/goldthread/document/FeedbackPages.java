package org.goldthread.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.goldthread.document.pdf.Aside;
import org.goldthread.document.pdf.Block;
import org.goldthread.document.pdf.Contents;
import org.goldthread.document.pdf.Heading;
import org.goldthread.document.pdf.Ink;
import org.goldthread.document.pdf.Paragraph;
import org.goldthread.document.pdf.Run;
import org.goldthread.document.pdf.Section;
import org.goldthread.document.pdf.Signature;
import org.goldthread.document.pdf.TextLook;
import org.goldthread.marking.Feedback;
import org.goldthread.marking.Submission;
import org.goldthread.people.PersonId;
import org.goldthread.portfolio.SignOff;
import org.jspecify.annotations.Nullable;

/** What the assessor said to each finished attempt, what the candidate answered, and the two signatures. */
record FeedbackPages(PortfolioPapers papers, DocumentWords words) {
    Stream<Part> parts() {
        var feedback = papers.finished().isEmpty() ? Stream.<Part>empty() : Stream.of(feedback());
        return Stream.concat(feedback, Stream.of(signOff()));
    }

    private Part feedback() {
        var title = words.of("document.feedback");
        var attempts = papers.finished();
        var entries = new ArrayList<>(List.of(new Contents.Entry(1, title, "feedback")));
        attempts.forEach(attempt -> entries.add(new Contents.Entry(2, heading(attempt), place(attempt))));
        Iterable<Block> blocks = () -> Stream.concat(
                        Stream.of(Heading.of(1, title, "feedback")),
                        attempts.stream().flatMap(this::said))
                .iterator();
        return new Part(entries, Section.of(title, blocks), 1);
    }

    private static String place(Submission attempt) {
        return "feedback-" + attempt.attempt();
    }

    private String heading(Submission attempt) {
        return words.of(
                "document.feedback.attempt",
                attempt.attempt(),
                papers.name(attempt.assessor()),
                words.day(Objects.requireNonNull(attempt.finished())));
    }

    private Stream<Block> said(Submission attempt) {
        var feedback = Objects.requireNonNull(attempt.feedback());
        var lines = new ArrayList<Paragraph>();
        add(lines, "document.feedback.good", feedback.whatWasGood());
        add(lines, "document.feedback.next", next(feedback));
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, heading(attempt), place(attempt)));
        blocks.add(new Aside(Ink.ACCENT, lines));
        if (!feedback.candidateComment().isBlank()) {
            blocks.add(Paragraph.of(
                    TextLook.BODY,
                    Run.strong(words.of("document.feedback.comment", papers.candidate()) + " "),
                    Run.of(feedback.candidateComment())));
        }
        var read = feedback.acknowledged();
        blocks.add(Paragraph.of(
                TextLook.QUIET,
                read == null
                        ? words.of("document.feedback.unread", papers.candidate())
                        : words.of("document.feedback.read", papers.candidate(), words.moment(read))));
        return blocks.stream();
    }

    private String next(Feedback feedback) {
        var due = feedback.nextActionDue();
        return due == null || feedback.nextAction().isBlank()
                ? feedback.nextAction()
                : words.of("document.feedback.by", feedback.nextAction(), words.day(due));
    }

    private void add(List<Paragraph> lines, String key, String said) {
        if (!said.isBlank()) {
            lines.add(Paragraph.of(TextLook.BODY, Run.strong(words.of(key) + " "), Run.of(said)));
        }
    }

    private Part signOff() {
        var title = words.of("document.sign-off");
        var portfolio = papers.portfolio();
        return Part.of(
                new Contents.Entry(1, title, "sign-off"),
                Section.runningOn(
                        title,
                        List.of(
                                Heading.of(1, title, "sign-off"),
                                Paragraph.of(words.of("document.sign-off.lead")),
                                signature("candidate", portfolio.candidate(), portfolio.signedByCandidate()),
                                signature("assessor", portfolio.assessor(), portfolio.signedByAssessor()))));
    }

    private Signature signature(String role, PersonId person, @Nullable SignOff signed) {
        return new Signature(
                words.of("document." + role),
                papers.name(person),
                signed == null
                        ? words.of("document.unsigned")
                        : words.of("document.signed", words.moment(signed.at())));
    }
}
