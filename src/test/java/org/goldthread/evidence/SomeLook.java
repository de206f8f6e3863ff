package org.goldthread.evidence;

import java.util.Optional;
import org.goldthread.SignIn;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Cara, her assessor Ada, the coach Cleo, and a draft of Cara's, on the real store; nobody is signed in. */
public final class SomeLook {
    public final Person candidate;
    public final Person assessor;
    public final Person coach;
    public final EvidenceItem item;
    private final ApplicationContext context;
    private final MongoTemplate store;

    private SomeLook(ApplicationContext context) {
        this.context = context;
        store = context.getBean(MongoTemplate.class);
        assessor = store.save(SomePerson.assessor());
        coach = store.save(SomePerson.named("Cleo Coach", Role.COACH));
        candidate = store.save(SomePerson.assessedBy(assessor.id(), SomePerson.candidate()));
        asCandidate();
        var saved = context.getBean(EvidenceService.class).save(SomeEvidence.gap(candidate.id()));
        item = ((Saving.Kept) saved).item();
    }

    public static SomeLook atADraft(ApplicationContext context) {
        return new SomeLook(context);
    }

    public LookRequestService asCandidate() {
        SignIn.as(candidate.id(), Role.CANDIDATE);
        return context.getBean(LookRequestService.class);
    }

    public LookReadingService asCoach() {
        SignIn.as(coach.id(), Role.COACH);
        return context.getBean(LookReadingService.class);
    }

    public LookReadingService asAssessor() {
        SignIn.as(assessor.id(), Role.ASSESSOR);
        return context.getBean(LookReadingService.class);
    }

    public LookRequestId askCoach() {
        return ask(coach, null);
    }

    public LookRequestId askAssessor(@Nullable CriterionCode criterion) {
        return ask(assessor, criterion);
    }

    private LookRequestId ask(Person whom, @Nullable CriterionCode criterion) {
        return asCandidate()
                .ask(item.id(), whom.id(), criterion, "Is it clear?")
                .id();
    }

    /** Asked of the coach and commented on; the candidate is signed in. */
    public LookRequest commented(String text) {
        var id = askCoach();
        asCoach().comment(id, text, 0);
        asCandidate();
        return stored(id).orElseThrow();
    }

    public Optional<LookRequest> stored(LookRequestId id) {
        return Optional.ofNullable(store.findById(id, LookRequest.class));
    }

    public MongoTemplate store() {
        return store;
    }
}
