package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.document.pdf.Written;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SomeHandedIn;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.ClaimState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What was handed in twice stands in the document as it was each time, with what came of it then. */
@GoldthreadTest
class CopiesInTheDocumentTest {
    private static final String REPLY = "What the sales team was told";

    private final ApplicationContext context;
    private final MongoTemplate store;

    CopiesInTheDocumentTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void eachCopySaysWhatCameOfIt() throws Exception {
        var attempt = acceptedInASecondAttempt();
        attempt.asCandidate();
        var evidence =
                context.getBean(PapersReader.class).read(attempt.portfolio).evidence();
        assertThat(evidence)
                .extracting(entry -> entry.item().title(), CopiesInTheDocumentTest::states)
                .containsExactlyInAnyOrder(
                        tuple("Call-back within 4 hours", List.of(ClaimState.NOT_ACCEPTED, ClaimState.ACCEPTED)),
                        tuple(REPLY, List.of(ClaimState.NOT_ACCEPTED)),
                        tuple(REPLY + " in June", List.of(ClaimState.ACCEPTED)));
        try (var written = SomePdfOf.filled(attempt.portfolio, context)) {
            assertThat(SomePdfOf.text(written))
                    .containsPattern("reply\\. \\S+ not accepted Attempt 1 .*reply\\. \\S+ accepted Attempt 2")
                    .containsPattern("not accepted.*Marking checklist");
        }
    }

    private static List<ClaimState> states(EvidenceEntry entry) {
        return entry.claims(SomeAttempt.LOOP).stream()
                .map(EvidenceEntry.HandedIn::state)
                .toList();
    }

    private SomeAttempt acceptedInASecondAttempt() {
        var attempt = SomeAttempt.ready(context);
        var first = attempt.submit(SomeAttempt.LOOP);
        attempt.notAccepted(first, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(first);
        attempt.keep(attempt.kept(REPLY).retitled(REPLY + " in June"));
        var second = attempt.submit(SomeAttempt.LOOP);
        attempt.allMet(second);
        attempt.candidateDoes().opened(second);
        return attempt;
    }

    @Test
    void aBlankChecklistHoldsTheLastCopiesOnly() throws Exception {
        var attempt = acceptedInASecondAttempt();
        attempt.asCandidate();
        try (var written = SomePdfOf.blank(attempt.portfolio, context)) {
            assertThat(checklist(written)).contains(REPLY + " in June (E").doesNotContain(REPLY + " (E");
        }
    }

    @Test
    void aBlankChecklistHoldsWhatWasAddedAndWhatCountsFromBefore() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var first = attempt.submit(SomeAttempt.LOOP);
        attempt.notYet(first, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(first);
        attempt.keep(attempt.reply().retitled("A second reply").stated(SomeHandedIn.stated()));
        var second = attempt.submit(SomeAttempt.LOOP);
        var seen = new AddendumDraft(
                AddendumKind.OBSERVATION,
                SomePerson.today().withYear(2025),
                "Service desk",
                "",
                "She called back",
                List.of(SomeAttempt.LOOP),
                null);
        attempt.assessorDoes().record(second, seen);
        attempt.candidateDoes()
                .confirm(second, attempt.stored(second).addenda().getFirst().id());
        attempt.asCandidate();
        try (var written = SomePdfOf.blank(attempt.portfolio, context)) {
            assertThat(checklist(written))
                    .contains("A second reply (E", "(A1)")
                    .containsPattern("\\Q" + REPLY + "\\E \\(E\\d\\) accepted with attempt 1; it counts");
        }
    }

    @Test
    void aPieceOfWorkThatWasRenamedIsOneUnderItsLastTitle() throws Exception {
        var attempt = SomeAttempt.ready(context);
        var work = store.save(SomeEngagement.justBegun(attempt.candidate.id()));
        attempt.keep(attempt.kept("Call-back within 4 hours").partOf(work.id()));
        attempt.keep(attempt.kept(REPLY).partOf(work.id()));
        var first = attempt.submit(SomeAttempt.LOOP);
        attempt.notAccepted(first, SomeAttempt.LOOP);
        attempt.candidateDoes().opened(first);
        var called = store.save(work.described(SomeEngagement.titled("Answers on the day", work.brief())));
        attempt.keep(attempt.kept(REPLY).retitled(REPLY + " in June"));
        var second = attempt.submit(SomeAttempt.LOOP);

        var papers = context.getBean(PapersReader.class).read(attempt.portfolio);
        assertThat(PieceOfWork.of(papers.evidence()))
                .singleElement()
                .satisfies(one -> assertThat(one.title()).isEqualTo(called.title()))
                .satisfies(one -> assertThat(one.items()).hasSize(3));
        assertThat(attempt.stored(second).isIntact()).isTrue();
    }

    @Test
    void twoPiecesOfWorkOfOneTitleStayTwo() {
        var attempt = SomeAttempt.ready(context);
        var one = store.save(SomeEngagement.justBegun(attempt.candidate.id()));
        var other = store.save(SomeEngagement.justBegun(attempt.candidate.id()));
        attempt.keep(attempt.kept("Call-back within 4 hours").partOf(one.id()));
        attempt.keep(attempt.kept(REPLY).partOf(other.id()));
        attempt.submit(SomeAttempt.LOOP);
        var papers = context.getBean(PapersReader.class).read(attempt.portfolio);
        assertThat(PieceOfWork.of(papers.evidence()))
                .extracting(PieceOfWork::title)
                .containsExactly("Faster answers", "Faster answers");
    }

    /** The pages of the marking checklist. */
    private static String checklist(Written written) throws Exception {
        var bookmarks = written.bookmarks().stream()
                .filter(line -> !line.startsWith(" "))
                .toList();
        var at = IntStream.range(0, bookmarks.size())
                .filter(each -> bookmarks.get(each).startsWith("Marking checklist"))
                .findFirst()
                .orElseThrow();
        var text = new StringBuilder();
        for (var page = page(bookmarks.get(at)); page < page(bookmarks.get(at + 1)); page++) {
            text.append(written.text(page)).append(' ');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    private static int page(String bookmark) {
        return Integer.parseInt(bookmark.substring(bookmark.lastIndexOf(' ') + 1));
    }
}
