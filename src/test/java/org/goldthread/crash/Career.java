package org.goldthread.crash;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.Consumer;
import org.bson.Document;
import org.goldthread.SignIn;
import org.goldthread.evidence.Attachment;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.Saving;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.files.FilesService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.Portfolio;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.standards.Framework;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** One candidate after another with their assessor, from the first draft to both signatures, until the process is gone. */
final class Career implements Runnable {
    static final String TITLE = "Draft ";
    private static final int MOST_DRAFTS = 8;

    private final ApplicationContext context;
    private final Framework framework;
    private final Random random;
    private final Consumer<Deed> ledger;

    Career(ApplicationContext context, Framework framework, long seed, Consumer<Deed> ledger) {
        this.context = context;
        this.framework = framework;
        random = new Random(seed);
        this.ledger = ledger;
    }

    @Override
    public void run() {
        while (true) {
            var attempt = SomeAttempt.between(context, SomePerson.candidate(), SomePerson.assessor())
                    .withBothItems();
            pin(attempt);
            attempt.asCandidate();
            drafts(attempt);
            assess(attempt);
            sign(attempt);
        }
    }

    /** Saved as the product saves, so that the audit has it, too. */
    private void pin(SomeAttempt attempt) {
        var store = context.getBean(MongoTemplate.class);
        var written = new Document();
        store.getConverter().write(attempt.ledger(), written);
        written.put("framework", framework.id().value());
        store.save(store.getConverter().read(Portfolio.class, written));
    }

    private void drafts(SomeAttempt attempt) {
        var evidence = context.getBean(EvidenceService.class);
        var item = SomeEvidence.gap(attempt.candidate.id());
        int last = 2 + random.nextInt(MOST_DRAFTS - 1);
        for (int number = 1; number <= last; number++) {
            var changed = item.retitled(TITLE + number);
            item = does(Act.DRAFT, item, Integer.toString(number), () -> kept(evidence, changed));
        }
        attach(evidence, item);
    }

    private void attach(EvidenceService evidence, EvidenceItem item) {
        var content = new byte[1 + random.nextInt(60_000)];
        for (int i = 0; i < content.length; i++) {
            content[i] = (byte) (' ' + random.nextInt(90));
        }
        // beginning as text does: a few letters at random may be those of some other kind of file
        var text = "Notes of the day. " + new String(content, StandardCharsets.US_ASCII);
        var files = context.getBean(FilesService.class);
        var facts = files.upload("note.txt", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        ledger.accept(new Deed(Act.FILE, true, facts.id().value(), facts.sha256()));
        var with = item.attached(new Attachment(facts, null));
        does(Act.ATTACH, item, facts.id().value(), () -> kept(evidence, with));
    }

    private EvidenceItem does(Act act, EvidenceItem item, String what, java.util.function.Supplier<EvidenceItem> work) {
        ledger.accept(new Deed(act, false, item.id().value(), what));
        var kept = work.get();
        ledger.accept(new Deed(act, true, item.id().value(), what));
        return kept;
    }

    private static EvidenceItem kept(EvidenceService evidence, EvidenceItem item) {
        return switch (evidence.save(item)) {
            case Saving.Kept(var kept) -> kept;
            case Saving.Overtaken _, Saving.Gone _ ->
                throw new IllegalStateException(
                        "Nobody else writes " + item.id().value());
        };
    }

    private void assess(SomeAttempt attempt) {
        var portfolio = attempt.portfolio.value();
        ledger.accept(new Deed(Act.SUBMIT, false, portfolio, "-"));
        var id = attempt.submit(SomeAttempt.PROCESS, SomeAttempt.LOOP);
        ledger.accept(new Deed(Act.SUBMIT, true, portfolio, id.value()));
        var _ = attempt.assessorDoes().desk(id);
        ledger.accept(new Deed(Act.LOOK, true, id.value(), attempt.assessor.id().value()));
        for (var criterion : attempt.stored(id).criteria()) {
            attempt.metInOneStep(id, criterion);
            ledger.accept(new Deed(Act.JUDGE, true, id.value(), criterion.value()));
        }
        var marking = attempt.assessorDoes();
        marking.confirmAuthenticity(id, true);
        ledger.accept(new Deed(Act.FINISH, false, portfolio, id.value()));
        attempt.finish(id, "The owner and the trigger are named.", "", null);
        ledger.accept(new Deed(Act.FINISH, true, portfolio, id.value()));
        attempt.candidateDoes().opened(id);
    }

    private void sign(SomeAttempt attempt) {
        var portfolios = context.getBean(PortfolioService.class);
        attempt.asCandidate();
        portfolios.sign(attempt.portfolio);
        ledger.accept(new Deed(Act.SIGN, true, attempt.portfolio.value(), "candidate"));
        attempt.asAssessor();
        portfolios.sign(attempt.portfolio);
        ledger.accept(new Deed(Act.SIGN, true, attempt.portfolio.value(), "assessor"));
        SignIn.out();
    }
}
