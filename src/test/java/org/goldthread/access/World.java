package org.goldthread.access;

import static org.goldthread.marking.SomeAttempt.PROCESS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.goldthread.SignIn;
import org.goldthread.engagement.Engagement;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.LookRequest;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.evidence.LookRequestService;
import org.goldthread.files.FileId;
import org.goldthread.marking.BeforeFinish;
import org.goldthread.marking.FeedbackDraft;
import org.goldthread.marking.Shown;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SomeHandedIn;
import org.goldthread.marking.Submission;
import org.goldthread.notices.Notice;
import org.goldthread.notices.NoticeId;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomeAccess;
import org.goldthread.people.SomePerson;
import org.goldthread.people.SomeTeam;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.Standards;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** A candidate with a lead, an assessor, a piece of work, evidence, a portfolio and something handed in, all in one state. */
public final class World {
    /** What only an assessor wrote: no candidate reads it before it is finished, and no lead ever. */
    static final List<String> JUDGED = List.of("A reply with its date", "Add the reply", "The owner and the trigger");

    private static final Set<Stand> HANDED_IN =
            EnumSet.complementOf(EnumSet.of(Stand.DRAFT, Stand.PLANNING, Stand.IN_PROGRESS, Stand.PAUSED, Stand.ENDED));

    public final SomeAttempt attempt;
    public final EvidenceItem item;
    public final Engagement work;
    final FileId file;
    public final LookRequestId look;
    public final SubmissionId submission;
    /** Another candidate of the same team, who has no portfolio yet. */
    final PersonId newcomer;
    /** What the candidate has before them when they hand in. */
    final Shown shown;
    /** What tells the assessor of the submission; of none where nothing was handed in. */
    final NoticeId notice;

    private final MongoTemplate store;
    private final String edition;
    private final LocalDate today;
    final PersonId lead;
    private final Map<Actor, PersonId> strangers;
    private final Stand stand;
    final AssessmentPlan plan;
    private final List<@Nullable Object> asBuilt;

    /**
     * @param byTrainee whether the assessor of record is a trainee by now: an assessor finished it, as a trainee may not (R7)
     * @param strangers those who are related to nobody in it
     */
    public World(ApplicationContext context, Stand stand, boolean byTrainee, Map<Actor, PersonId> strangers) {
        this.stand = stand;
        this.strangers = strangers;
        store = context.getBean(MongoTemplate.class);
        lead = store.save(SomePerson.teamLead()).id();
        var team = store.save(SomeTeam.ledBy(lead));
        newcomer = store.save(SomePerson.in(team.id(), SomePerson.candidate())).id();
        var assessor = stand == Stand.COUNTERSIGNING ? SomePerson.trainee() : SomePerson.assessor();
        var candidate = SomePerson.in(team.id(), SomePerson.candidate());
        attempt = SomeAttempt.between(context, SomePerson.assessedBy(assessor.id(), candidate), assessor);
        SomeAccess.hasPassword(context, attempt.candidate, SomeArguments.WORDS);
        work = store.save(SomeEngagement.measured(attempt.candidate.id()));
        var pdf = attempt.pdf().file();
        file = pdf.id();
        item = attempt.keep(attempt.callBack().stated(SomeHandedIn.stated()).attached(new Attachment(pdf, null)));
        attempt.keep(attempt.reply().stated(SomeHandedIn.stated()));
        attempt.asCandidate();
        look = context.getBean(LookRequestService.class)
                .ask(item.id(), attempt.assessor.id(), null, "Is it clear?")
                .id();
        var first = HANDED_IN.contains(stand) ? attempt.submit(PROCESS) : new SubmissionId("none");
        submission = stand == Stand.HANDED_IN_AGAIN ? again(first) : first;
        today = LocalDate.now(context.getBean(Clock.class));
        arrange(context);
        edition = context.getBean(Standards.class).current().edition();
        shown = attempt.candidateDoes().prepare(attempt.portfolio).shown();
        SignIn.out();
        notice = toldTheAssessor();
        assessorIs(byTrainee ? Role.TRAINEE_ASSESSOR : Role.ASSESSOR);
        plan = Objects.requireNonNull(store.findById(attempt.portfolio, Portfolio.class))
                .plan();
        asBuilt = things();
    }

    private SubmissionId again(SubmissionId first) {
        attempt.notAccepted(first, PROCESS);
        attempt.candidateDoes().opened(first);
        attempt.keep(attempt.kept(item.title()).retitled(item.title() + ", of this year"));
        return attempt.submit(PROCESS);
    }

    private NoticeId toldTheAssessor() {
        var told = store.findOne(Query.query(Criteria.where("to").is(attempt.assessor.id())), Notice.class);
        return told == null ? new NoticeId("none") : told.id();
    }

    /** By now: who finished it may have been something else. */
    private void assessorIs(Role role) {
        var assessor = Objects.requireNonNull(store.findById(attempt.assessor.id(), Person.class));
        if (!assessor.roles(SomePerson.today()).equals(Set.of(role))) {
            store.save(SomePerson.as(role, assessor));
        }
    }

    private void arrange(ApplicationContext context) {
        switch (stand) {
            case ANY, DRAFT, HANDED_IN, IN_PROGRESS, SUBMITTED, HANDED_IN_AGAIN -> {}
            case PLANNING -> portfolioIs("PLANNING");
            case PAUSED -> {
                attempt.asCandidate();
                context.getBean(PortfolioService.class).pause(attempt.portfolio, "Away for some months");
            }
            case ENDED -> portfolioIs("WITHDRAWN");
            case MARKING -> attempt.writtenAsNotYet(submission, PROCESS);
            case DECIDED -> {
                attempt.writtenAsNotYet(submission, PROCESS);
                attempt.assessorDoes().confirmAuthenticity(submission, true);
                attempt.assessorDoes().keepFeedback(submission, _ -> words());
            }
            case COUNTERSIGNING, FINISHED -> attempt.notYet(submission, PROCESS);
            case OPENED, NOT_YET -> {
                attempt.notYet(submission, PROCESS);
                attempt.candidateDoes().opened(submission);
            }
            case REOPENED -> {
                attempt.notYet(submission, PROCESS);
                attempt.assessorDoes().reopen(submission);
            }
            case RETURNED -> attempt.assessorDoes().giveBack(submission, "The log does not open.");
            case WITHDRAWN -> attempt.candidateDoes().withdraw(submission);
        }
    }

    private PersonId stranger(Actor actor) {
        var person = SomePerson.named(
                "Some " + actor, Stream.ofNullable(actor.role()).toArray(Role[]::new));
        return store.save(actor == Actor.COUNTERSIGNER ? SomePerson.asCountersigner(person) : person)
                .id();
    }

    private void portfolioIs(String state) {
        var it = new Query(Criteria.where("_id").is(attempt.portfolio.value()));
        store.updateFirst(it, new Update().set("state", state), Portfolio.class);
    }

    /** Signs {@code actor} in. */
    public void comes(Actor actor) {
        var id = switch (actor) {
            case OWN_CANDIDATE -> attempt.candidate.id();
            case ASSESSOR_OF_RECORD, TRAINEE_OF_RECORD -> attempt.assessor.id();
            case THEIR_LEAD -> lead;
            default -> strangers.computeIfAbsent(actor, this::stranger);
        };
        if (actor == Actor.NOBODY) {
            SignIn.out();
        } else {
            SignIn.as(id, Stream.ofNullable(actor.role()).toArray(Role[]::new));
        }
    }

    /** Whether anything of it was changed since it was built. */
    boolean isChanged() {
        return !things().equals(asBuilt);
    }

    private List<@Nullable Object> things() {
        return Arrays.asList(
                store.findById(attempt.candidate.id(), Person.class),
                store.findById(item.id(), EvidenceItem.class),
                store.findById(work.id(), Engagement.class),
                store.findById(look, LookRequest.class),
                store.findById(attempt.portfolio, Portfolio.class),
                store.findById(submission, Submission.class),
                SomeAccess.kept(store, attempt.candidate),
                store.count(Query.query(Criteria.where("candidate").is(newcomer)), Portfolio.class));
    }

    /** When what waits for a second signature was finished. */
    Instant finished() {
        var countersigning = attempt.stored(submission).countersigning();
        return countersigning == null ? Instant.EPOCH : countersigning.asked();
    }

    /** What is said of the whole when it is finished. */
    FeedbackDraft words() {
        return new FeedbackDraft(SomeArguments.WORDS, SomeArguments.WORDS, today.plusDays(14));
    }

    /** What its assessor has before them then: the words that are kept, if any are. */
    BeforeFinish beforeFinish() {
        var stored = attempt.stored(submission);
        var kept = stored.feedback();
        return BeforeFinish.of(
                stored,
                kept == null
                        ? words()
                        : new FeedbackDraft(kept.whatWasGood(), kept.nextAction(), kept.nextActionDue()));
    }

    String edition() {
        return edition;
    }

    LocalDate today() {
        return today;
    }

    String candidate() {
        return attempt.candidate.id().value();
    }
}
