package org.goldthread.marking.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.goldthread.SignIn;
import org.goldthread.evidence.AiAssistance;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.Claim;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.Redaction;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.evidence.ThirdPartyData;
import org.goldthread.evidence.Witness;
import org.goldthread.files.FileFacts;
import org.goldthread.files.FilesService;
import org.goldthread.files.SomePdf;
import org.goldthread.marking.MarkingDesk;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SubmissionService;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.standards.EvidenceType;
import org.goldthread.standards.Standards;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * A submission that waits for its assessor: "Call-back within 4 hours" with a PDF of three pages shows A repeatable
 * process (2.1) and Close the loop (2.3); "What the sales team was told" shows Close the loop, too.
 */
final class SomeDesk {
    private static final Integrity STATED =
            new Integrity(ThirdPartyData.NONE, Redaction.NOT_NEEDED, AiAssistance.NONE, "");

    private static final List<CriterionCode> CRITERIA = List.of(new CriterionCode("2.1"), new CriterionCode("2.3"));
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ApplicationContext context;
    private final MongoTemplate store;
    final Person candidate;
    final Person assessor;
    SubmissionId submission = new SubmissionId("none");

    private SomeDesk(ApplicationContext context, Person candidate, Person assessor) {
        this.context = context;
        this.store = context.getBean(MongoTemplate.class);
        this.candidate = store.save(candidate);
        this.assessor = store.save(assessor);
    }

    static SomeDesk waiting(ApplicationContext context) {
        return waiting(context, SomePerson.assessor());
    }

    static SomeDesk waiting(ApplicationContext context, Person assessor) {
        var desk = new SomeDesk(context, SomePerson.named("P. Anand", Role.CANDIDATE), assessor);
        desk.asCandidate();
        desk.handIn(desk.callBack(), desk.reply());
        desk.asAssessor();
        return desk;
    }

    /** The second item is a manager's testimony that nobody has confirmed. */
    static SomeDesk withTestimony(ApplicationContext context) {
        var desk = new SomeDesk(context, SomePerson.named("P. Anand", Role.CANDIDATE), SomePerson.assessor());
        desk.asCandidate();
        desk.handIn(desk.callBack(), desk.testimony());
        desk.asAssessor();
        return desk;
    }

    /** The first item has "notes.pdf", too, which its claim on Close the loop names. */
    static SomeDesk withTwoFiles(ApplicationContext context) {
        var desk = new SomeDesk(context, SomePerson.named("P. Anand", Role.CANDIDATE), SomePerson.assessor());
        desk.asCandidate();
        var both = desk.callBack().attached(new Attachment(desk.pdf("notes.pdf"), null));
        desk.handIn(both.withClaims(List.of(
                claim("2.1", "page 2", "It names the owner and the trigger."),
                claim("2.3", "page 3 of the notes", "We told the sales staff what had changed."))));
        desk.asAssessor();
        return desk;
    }

    void asCandidate() {
        SignIn.as(candidate.id(), Role.CANDIDATE);
    }

    void asAssessor() {
        var roles = assessor.roles(LocalDate.now(context.getBean(Clock.class)));
        SignIn.as(assessor.id(), roles.toArray(Role[]::new));
    }

    MarkingDesk now() {
        return context.getBean(MarkingService.class).desk(submission);
    }

    SubmissionService candidateDoes() {
        asCandidate();
        return context.getBean(SubmissionService.class);
    }

    private EvidenceItem callBack() {
        return SomeEvidence.process(candidate.id())
                .withClaims(List.of(
                        claim("2.1", "page 2", "It names the owner and the trigger."),
                        claim("2.3", "page 3", "We told the sales staff what had changed.")))
                .attached(new Attachment(pdf(), null));
    }

    private EvidenceItem reply() {
        return SomeEvidence.at(Stage.IMPROVEMENT, candidate.id())
                .retitled("What the sales team was told")
                .withClaims(List.of(claim("2.3", "", "The reply names what they had said.")));
    }

    private EvidenceItem testimony() {
        return reply().retitled("What a manager saw")
                .withClaims(List.of(claim("2.3", "page 1", "She heard the reply.")))
                .attached(new Attachment(pdf(), null))
                .typed(EvidenceType.WITNESS_TESTIMONY)
                .testifiedBy(new Witness("Wanda Witness", "Sales manager", "customer", "wanda@sales.example", DAY));
    }

    private FileFacts pdf() {
        return pdf("callback-process.pdf");
    }

    private FileFacts pdf(String name) {
        try {
            return context.getBean(FilesService.class).upload(name, new ByteArrayInputStream(SomePdf.ofPages(3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handIn(EvidenceItem... items) {
        var portfolio = store.save(portfolio());
        Arrays.stream(items).map(item -> item.stated(STATED)).forEach(store::save);
        var submissions = context.getBean(SubmissionService.class);
        var shown = submissions.prepare(portfolio.id()).shown();
        submission = submissions.submit(portfolio.id(), CRITERIA, true, shown);
    }

    private Portfolio portfolio() {
        var framework = context.getBean(Standards.class).current().id();
        return SomeAttempt.portfolio(
                candidate,
                assessor,
                framework,
                CRITERIA,
                context.getBean(Clock.class).instant());
    }

    private static Claim claim(String criterion, String where, String how) {
        return new Claim(new CriterionCode(criterion), where, how);
    }
}
