package org.goldthread.access;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.goldthread.document.Checklist;
import org.goldthread.engagement.CustomerGroup;
import org.goldthread.engagement.EngagementBrief;
import org.goldthread.engagement.EngagementId;
import org.goldthread.engagement.Measure;
import org.goldthread.engagement.MeasureId;
import org.goldthread.engagement.RelationshipAnswers;
import org.goldthread.engagement.SomeMeasure;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceId;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.Integrity;
import org.goldthread.evidence.LookRequestId;
import org.goldthread.evidence.Stage;
import org.goldthread.files.FileId;
import org.goldthread.marking.AddendumDraft;
import org.goldthread.marking.AddendumKind;
import org.goldthread.marking.BeforeFinish;
import org.goldthread.marking.ClaimKey;
import org.goldthread.marking.FeedbackDraft;
import org.goldthread.marking.Shown;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.marking.SomeHandedIn;
import org.goldthread.notices.NoticeId;
import org.goldthread.people.ConflictKind;
import org.goldthread.people.PersonId;
import org.goldthread.people.Theme;
import org.goldthread.portfolio.AssessmentPlan;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.team.Attention;
import org.goldthread.threads.ThreadFilter;
import org.jspecify.annotations.Nullable;

/** Arguments by their type, from a world; a type that is not here is handed in as nothing. */
final class SomeArguments {
    /** What is typed wherever something is; the world's candidate has it as password, too. */
    static final String WORDS = "Some words that say enough";

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private SomeArguments() {}

    static @Nullable Object[] of(Method method, World world) {
        var known = known(world);
        var arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> value(type, known))
                .toArray();
        return itsOwn(method, arguments, world);
    }

    /** What a method needs to say yes, where the type alone does not tell. */
    private static @Nullable Object[] itsOwn(Method method, @Nullable Object[] arguments, World world) {
        switch (method.getDeclaringClass().getSimpleName() + "." + method.getName()) {
            case "Standards.edition" -> arguments[0] = world.edition();
            case "RelationService.assign" -> arguments[1] = world.attempt.assessor.id();
            case "RelationService.declare" -> arguments[1] = world.lead;
            case "PortfolioService.start" -> {
                arguments[0] = world.newcomer;
                arguments[1] = world.attempt.assessor.id();
                arguments[2] = world.today().plusYears(1);
            }
            default -> {
                // its types do
            }
        }
        return arguments;
    }

    private static @Nullable Object value(Type type, Map<Class<?>, Supplier<Object>> known) {
        if (type instanceof ParameterizedType several) {
            var of = several.getActualTypeArguments()[0];
            return of == Attention.class || of == ClaimKey.class || of == CriterionCode.class
                    ? List.of(known.get(of).get())
                    : value(several.getRawType(), known);
        }
        var found = known.get(type);
        return found == null ? null : found.get();
    }

    private static Map<Class<?>, Supplier<Object>> known(World world) {
        var known = new HashMap<Class<?>, Supplier<Object>>();
        known.put(int.class, () -> 1);
        known.put(long.class, () -> 1L);
        known.put(boolean.class, () -> true);
        known.put(String.class, () -> WORDS);
        known.put(LocalDate.class, () -> DAY);
        known.put(OutputStream.class, OutputStream::nullOutputStream);
        known.put(InputStream.class, () -> new ByteArrayInputStream(new byte[0]));
        known.put(LongConsumer.class, () -> (LongConsumer) _ -> {});
        known.put(UnaryOperator.class, UnaryOperator::identity);
        known.put(Collection.class, () -> List.of());
        known.put(List.class, () -> List.of(SomeAttempt.PROCESS));
        ids(known, world);
        values(known, world);
        return known;
    }

    private static void ids(Map<Class<?>, Supplier<Object>> known, World world) {
        known.put(SubmissionId.class, () -> world.submission);
        known.put(PortfolioId.class, () -> world.attempt.portfolio);
        known.put(EvidenceId.class, () -> world.item.id());
        known.put(EvidenceItem.class, () -> world.item);
        known.put(LookRequestId.class, () -> world.look);
        known.put(EngagementId.class, () -> world.work.id());
        known.put(FileId.class, () -> world.file);
        known.put(NoticeId.class, () -> world.notice);
        known.put(PersonId.class, () -> world.attempt.candidate.id());
        known.put(CriterionCode.class, () -> SomeAttempt.PROCESS);
        known.put(ClaimKey.class, () -> new ClaimKey(world.item.id().value(), SomeAttempt.PROCESS));
    }

    private static void values(Map<Class<?>, Supplier<Object>> known, World world) {
        known.put(Checklist.class, () -> Checklist.FILLED);
        known.put(Shown.class, () -> world.shown);
        known.put(Instant.class, world::finished);
        known.put(ConflictKind.class, () -> ConflictKind.FAMILY);
        known.put(
                AddendumDraft.class,
                () -> new AddendumDraft(
                        AddendumKind.OBSERVATION,
                        DAY,
                        "Service desk",
                        "",
                        "The call came after two hours, and the question was answered.",
                        List.of(SomeAttempt.PROCESS),
                        null));
        known.put(FeedbackDraft.class, world::words);
        known.put(BeforeFinish.class, world::beforeFinish);
        known.put(Theme.class, () -> Theme.SYSTEM);
        known.put(Integrity.class, SomeHandedIn::stated);
        known.put(Stage.class, () -> Stage.GAP);
        known.put(EvidenceFilter.class, EvidenceFilter::none);
        known.put(ThreadFilter.class, ThreadFilter::none);
        known.put(AssessmentPlan.class, () -> world.plan);
        known.put(EngagementBrief.class, () -> world.work.brief());
        known.put(CustomerGroup.class, () -> CustomerGroup.LEARNER);
        known.put(RelationshipAnswers.class, () -> world.work.answers(CustomerGroup.LEARNER));
        known.put(Measure.class, SomeMeasure::ofSatisfiedCustomers);
        known.put(MeasureId.class, () -> SomeMeasure.ofSatisfiedCustomers().id());
        known.put(
                Attention.class,
                () -> new Attention(
                        Attention.Kind.SILENT, world.attempt.candidate.id(), "Cara Candidate", 30, DAY, ""));
    }
}
