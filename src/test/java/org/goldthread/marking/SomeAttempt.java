package org.goldthread.marking;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.goldthread.SignIn;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.goldthread.files.SomePdf;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioCatalogue;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.PortfolioState;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.relay.Outbox;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.FrameworkId;
import org.goldthread.standards.Standards;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Cara, her assessor Ada, and a portfolio in progress, on the real store. "Call-back within 4 hours" shows A repeatable
 * process (2.1); with "What the sales team was told" it shows Close the loop (2.3).
 */
public final class SomeAttempt {
    public static final CriterionCode PROCESS = new CriterionCode("2.1");
    public static final CriterionCode LOOP = new CriterionCode("2.3");

    public final Person candidate;
    public final Person assessor;
    public final PortfolioId portfolio;
    private final ApplicationContext context;
    private final MongoTemplate store;

    private SomeAttempt(ApplicationContext context, Person candidate, Person assessor) {
        this.context = context;
        this.store = context.getBean(MongoTemplate.class);
        this.candidate = store.save(candidate);
        this.assessor = store.save(assessor);
        asCandidate();
        portfolio = store.save(inProgress()).id();
    }

    /** Nothing logged yet; Cara is signed in. */
    public static SomeAttempt beforeAnything(ApplicationContext context) {
        return beforeAnything(context, SomePerson.assessor());
    }

    public static SomeAttempt beforeAnything(ApplicationContext context, Person assessor) {
        return new SomeAttempt(context, SomePerson.candidate(), assessor);
    }

    public static SomeAttempt between(ApplicationContext context, Person candidate, Person assessor) {
        return new SomeAttempt(context, candidate, assessor);
    }

    /** Both items are there, with all that is asked. */
    public SomeAttempt withBothItems() {
        keep(callBack().stated(SomeSubmission.STATED));
        keep(reply().stated(SomeSubmission.STATED));
        return this;
    }

    public static SomeAttempt ready(ApplicationContext context) {
        return beforeAnything(context).withBothItems();
    }

    public void asCandidate() {
        SignIn.as(candidate.id(), Role.CANDIDATE);
    }

    public void asAssessor() {
        var roles = assessor.roles(LocalDate.now(context.getBean(Clock.class)));
        SignIn.as(assessor.id(), roles.toArray(Role[]::new));
    }

    public EvidenceItem callBack() {
        return SomeEvidence.process(candidate.id()).withClaims(List.of(claim("2.1"), claim("2.3")));
    }

    public EvidenceItem reply() {
        return SomeEvidence.at(Stage.IMPROVEMENT, candidate.id())
                .retitled("What the sales team was told")
                .withClaims(List.of(claim("2.3")));
    }

    public static Claim claim(String criterion) {
        return new Claim(new CriterionCode(criterion), "page 2", "It names the owner and the reply.");
    }

    public EvidenceItem keep(EvidenceItem item) {
        return store.save(item);
    }

    public EvidenceItem kept(String title) {
        return store.findAll(EvidenceItem.class).stream()
                .filter(item ->
                        item.owner().equals(candidate.id()) && item.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    public Attachment pdf() {
        try {
            FileFacts facts = context.getBean(FilesService.class)
                    .upload("call-back.pdf", new ByteArrayInputStream(SomePdf.ofPages(2)));
            return new Attachment(facts, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public SubmissionId submit(CriterionCode... criteria) {
        asCandidate();
        var candidateDoes = candidateDoes();
        var shown = candidateDoes.prepare(portfolio).shown();
        return candidateDoes.submit(portfolio, List.of(criteria), true, shown);
    }

    public SubmissionService candidateDoes() {
        asCandidate();
        return context.getBean(SubmissionService.class);
    }

    public MarkingService assessorDoes() {
        asAssessor();
        return context.getBean(MarkingService.class);
    }

    /** As it stands in the store, whatever anybody may see. */
    public Submission stored(SubmissionId id) {
        var submission = store.findById(id, Submission.class);
        if (submission == null) {
            throw new AssertionError("There is no submission " + id.value());
        }
        return submission;
    }

    public List<Submission> allStored() {
        return store.findAll(Submission.class).stream()
                .filter(submission -> submission.portfolio().equals(portfolio))
                .toList();
    }

    public Portfolio ledger() {
        return context.getBean(PortfolioCatalogue.class).of(portfolio).orElseThrow();
    }

    /** Every criterion met in one step, and finished with a few words. */
    public void allMet(SubmissionId id) {
        var marking = assessorDoes();
        stored(id).criteria().forEach(criterion -> metInOneStep(id, criterion));
        marking.confirmAuthenticity(id, true);
        finish(id, "The owner and the trigger are named.", "", null);
    }

    /** By whoever is its assessor now and is signed in, with all before them that is judged. */
    public MarkingDesk finish(SubmissionId id, String good, String next, @Nullable LocalDate due) {
        var marking = context.getBean(MarkingService.class);
        var shown = BeforeFinish.of(stored(id), marking.draftFeedback(id));
        return marking.finish(id, shown, new FeedbackDraft(good, next, due));
    }

    public void allMetAndRead(SubmissionId id) {
        allMet(id);
        candidateDoes().opened(id);
    }

    /** {@code criterion} is not yet met as S is missing, all others are met; finished. */
    public void notYet(SubmissionId id, CriterionCode criterion) {
        var marking = assessorDoes();
        for (var code : stored(id).criteria()) {
            if (!code.equals(criterion)) {
                metInOneStep(id, code);
            }
        }
        acceptAll(id, criterion);
        marking.decide(id, criterion, open -> open.notYet(Set.of(Letter.SUFFICIENT), "A reply with its date"));
        marking.confirmAuthenticity(id, true);
        finish(id, "The owner and the trigger are named.", "Add the reply", inTwoWeeks());
    }

    /** All of {@link #notYet} is written, and nothing is finished. */
    public void writtenAsNotYet(SubmissionId id, CriterionCode criterion) {
        var marking = assessorDoes();
        acceptAll(id, criterion);
        marking.decide(id, criterion, open -> open.notYet(Set.of(Letter.SUFFICIENT), "A reply with its date"));
        marking.keepFeedback(
                id, _ -> new FeedbackDraft("The owner and the trigger are named.", "Add the reply", inTwoWeeks()));
    }

    /** Finished as not yet met, it is reopened, and found met after all. */
    public void reconsidered(SubmissionId id, CriterionCode criterion) {
        var marking = assessorDoes();
        marking.reopen(id);
        marking.decide(id, criterion, now -> now.sufficient(true).met());
        finish(id, "The owner and the trigger are named.", "", null);
    }

    /** None of its claims is current, so {@code criterion} is not yet met; finished. */
    public void notAccepted(SubmissionId id, CriterionCode criterion) {
        var marking = assessorDoes();
        acceptAll(id, criterion);
        for (var claim : stored(id).claims(criterion)) {
            marking.judge(id, claim.key(), now -> now.with(Letter.CURRENT, false));
        }
        marking.decide(id, criterion, open -> open.notYet(Set.of(Letter.CURRENT), "A reply of this year"));
        marking.confirmAuthenticity(id, true);
        finish(id, "The owner and the trigger are named.", "Add the reply", inTwoWeeks());
    }

    /** The day of the next action that {@link #notYet} gives, as screens write it. */
    public String nextActionDue() {
        return DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).format(inTwoWeeks());
    }

    private LocalDate inTwoWeeks() {
        return LocalDate.now(context.getBean(Clock.class)).plusDays(14);
    }

    /** With every claim on it before the assessor. */
    public void metInOneStep(SubmissionId id, CriterionCode criterion) {
        var marking = assessorDoes();
        var shown =
                stored(id).claims(criterion).stream().map(SubmittedClaim::key).toList();
        marking.metInOneStep(id, criterion, shown);
    }

    /** V, A, R and C of every claim on it are yes. */
    public void acceptAll(SubmissionId id, CriterionCode criterion) {
        var submission = stored(id);
        for (var claim : submission.claims(criterion)) {
            assessorDoes().judge(id, claim.key(), MarkingRules::metInOneStep);
        }
    }

    private Portfolio inProgress() {
        var framework = context.getBean(Standards.class).current();
        var codes =
                framework.criteria().stream().map(criterion -> criterion.code()).toList();
        return portfolio(
                candidate,
                assessor,
                framework.id(),
                codes,
                context.getBean(Clock.class).instant());
    }

    /** In progress: both have agreed its plan. */
    public static Portfolio portfolio(
            Person candidate, Person assessor, FrameworkId framework, List<CriterionCode> criteria, Instant now) {
        return new Portfolio(
                PortfolioId.next(),
                null,
                candidate.id(),
                framework,
                assessor.id(),
                assessor.id(),
                now,
                LocalDate.of(2027, 6, 30),
                PortfolioState.IN_PROGRESS,
                "",
                new AssessmentPlan(criteria, "", null, ""),
                now,
                now,
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                Outbox.empty());
    }
}
