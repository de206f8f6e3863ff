package org.goldthread.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.goldthread.GoldthreadTest;
import org.goldthread.OnScreen;
import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.document.pdf.Written;
import org.goldthread.evidence.CandidateRole;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.LookReadingService;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SomeHandedIn;
import org.goldthread.naughty.Alive;
import org.goldthread.naughty.NaughtyTexts;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whatever is typed is text wherever it is shown: on every page, and in the document. */
@GoldthreadTest
class NaughtyTextsTest {
    private final ApplicationContext context;
    private final List<String> texts = NaughtyTexts.all();
    private SomeAttempt attempt;

    NaughtyTextsTest(ApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void aPortfolioFullOfThem() {
        attempt = SomeAttempt.beforeAnything(context);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
    }

    @Test
    void eachAsATitleIsTextOnTheItemsPage() {
        assertThat(texts).hasSizeGreaterThan(50);
        for (var text : texts) {
            var item = attempt.keep(attempt.callBack().retitled(text));
            OnScreen.go("evidence/" + item.id().value());
            Alive.nothingOnScreen();
            assertThat(OnScreen.filled("Title")).isEqualTo(text);
        }
        var listed = new StringBuilder();
        for (int page = 1; page <= 3; page++) {
            OnScreen.go("evidence?page=" + page);
            Alive.nothingOnScreen();
            listed.append(NaughtyTexts.plain(OnScreen.text()));
        }
        assertThat(listed).contains(NaughtyTexts.plain("<svg/onload=alert(1)>"));
        System.out.println("Naughty texts: " + texts.size() + " shown as text");
    }

    @Test
    void allOfThemInEveryFieldAreTextForCandidateAndAssessorAndInTheDocument() throws Exception {
        var id = handedInAndMarked();
        attempt.asCandidate();
        var portfolio = "portfolio/" + attempt.portfolio.value();
        for (var page : List.of("", "evidence", portfolio, portfolio + "/attempts/" + id.value(), "threads")) {
            OnScreen.go(page);
            Alive.nothingOnScreen();
        }
        Screens.close();
        attempt.asAssessor();
        Screens.open(context);
        OnScreen.go("marking/" + id.value());
        Alive.nothingOnScreen();
        assertThat(NaughtyTexts.plain(OnScreen.text()))
                .contains(texts.stream().map(NaughtyTexts::plain).toArray(String[]::new));

        attempt.asCandidate();
        var bytes = SomePdfOf.bytes(attempt.portfolio, Checklist.FILLED, context);
        Alive.nothingIn(bytes);
        try (var written = Written.of(bytes)) {
            assertThat(NaughtyTexts.plain(written.text()))
                    .contains(NaughtyTexts.plain("<script>alert('goldthread')</script>"), NaughtyTexts.plain("=1+1"));
        }
    }

    @Test
    void inALookAtADraftTheyAreTextForBothAndWhereTheyAreHandedIn() throws Exception {
        var all = String.join("\n", texts);
        var some = all.substring(0, Math.min(5_000, all.length()));
        var item = attempt.keep(full(attempt.callBack(), texts.get(8), texts.getFirst()));
        var coach = context.getBean(MongoTemplate.class).save(SomePerson.named(texts.getFirst(), Role.COACH));
        var looks = context.getBean(LookRequestService.class);
        var look = looks.ask(item.id(), coach.id(), null, some).id();
        Screens.close();
        SignIn.as(coach.id(), Role.COACH);
        context.getBean(LookReadingService.class).comment(look, some, 0);
        Screens.open(context);
        for (var page : List.of("", "looks", "looks/" + look.value(), "notices")) {
            OnScreen.go(page);
            Alive.nothingOnScreen();
        }
        Screens.close();
        attempt.asCandidate();
        Screens.open(context);
        for (var page : List.of("", "notices", "evidence/" + item.id().value())) {
            OnScreen.go(page);
            Alive.nothingOnScreen();
        }
        assertThat(NaughtyTexts.plain(OnScreen.text())).contains(NaughtyTexts.plain(some));
        looks.keep(
                look,
                looks.at(item.id()).getFirst().request().comments().getFirst().id());
        var id = attempt.submit(SomeAttempt.PROCESS);
        OnScreen.go("portfolio/" + attempt.portfolio.value() + "/attempts/" + id.value());
        Alive.nothingOnScreen();
        var bytes = SomePdfOf.bytes(attempt.portfolio, Checklist.FILLED, context);
        Alive.nothingIn(bytes);
        try (var written = Written.of(bytes)) {
            assertThat(NaughtyTexts.plain(written.text()))
                    .contains(NaughtyTexts.plain("<script>alert('goldthread')</script>"));
        }
    }

    private SubmissionId handedInAndMarked() {
        var all = String.join("\n", texts);
        attempt.keep(full(attempt.callBack(), texts.getFirst(), all));
        attempt.keep(full(attempt.reply(), texts.get(8), all));
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        var marking = attempt.assessorDoes();
        for (var criterion : attempt.stored(id).criteria()) {
            attempt.metInOneStep(id, criterion);
            marking.decide(id, criterion, met -> met.commented(texts.get(3)));
        }
        marking.confirmAuthenticity(id, true);
        attempt.finish(id, all, "", null);
        attempt.candidateDoes().opened(id);
        attempt.candidateDoes().comment(id, texts.get(2));
        return id;
    }

    private static EvidenceItem full(EvidenceItem item, String title, String all) {
        var claims = item.claims().stream()
                .map(claim ->
                        new Claim(claim.criterion(), "<b onclick=alert(1)>page</b>", "<img src=x onerror=alert(1)>"))
                .toList();
        return item.retitled(title)
                .described(all, CandidateRole.LED, Set.of(), Set.of(), all, all)
                .withClaims(claims)
                .stated(SomeHandedIn.stated());
    }
}
