package org.goldthread.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.SignIn;
import org.goldthread.engagement.EngagementOrder;
import org.goldthread.engagement.EngagementRow;
import org.goldthread.engagement.EngagementService;
import org.goldthread.engagement.MappedWork;
import org.goldthread.engagement.SomeEngagement;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.evidence.SomeEvidence;
import org.goldthread.evidence.Stage;
import org.goldthread.marking.BankedComment;
import org.goldthread.marking.CommentBankService;
import org.goldthread.marking.FinishedRow;
import org.goldthread.marking.FinishedService;
import org.goldthread.marking.MarkingQueueRow;
import org.goldthread.marking.MarkingService;
import org.goldthread.marking.SomeAttempt;
import org.goldthread.notices.Notice;
import org.goldthread.notices.NoticeId;
import org.goldthread.notices.NoticeKind;
import org.goldthread.notices.NoticeService;
import org.goldthread.people.Person;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.goldthread.portfolio.PortfolioService;
import org.goldthread.portfolio.SubmissionId;
import org.goldthread.threads.ThreadFilter;
import org.goldthread.threads.ThreadService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A list asks the store for what is one's own: every page is full of it, whatever others have between. */
@GoldthreadTest
class OnesOwnListsTest {
    private static final int PAGE = 4;
    private static final int MINE = 7;

    /** Tried here, or by {@link ListsOfOnesPeopleTest}. */
    private static final Set<String> OWN = Set.of(
            "CountersignService.waiting",
            "EngagementService.mine/3",
            "EngagementService.mine/4",
            "EvidenceService.mine",
            "FinishedService.all",
            "MarkingService.queue",
            "NoticeService.mine",
            "PortfolioService.list",
            "PortfolioService.startableFor",
            "ThreadService.mine");

    /** Of all people, for whoever administers them, or chooses an assessor or a colleague; and what a team shares. */
    private static final Set<String> EVERYBODYS = Set.of(
            "OrganisationReferences.find",
            "PeopleDirectory.find/3",
            "PeopleService.names",
            "PeopleService.page",
            "PortfolioService.possibleAssessors",
            "RelationService.assessors");

    private final ApplicationContext context;
    private final MongoTemplate store;
    private final PersonId me = PersonId.next();
    private final PersonId other = PersonId.next();

    OnesOwnListsTest(ApplicationContext context, MongoTemplate store) {
        this.context = context;
        this.store = store;
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }

    @Test
    void evidence() {
        var mine = between(
                owner -> store.save(SomeEvidence.at(Stage.PROCESS, owner)).id());
        var service = context.getBean(EvidenceService.class);
        SignIn.as(me, Role.CANDIDATE);
        assertPages(
                mine,
                page -> service.mine(EvidenceFilter.none(), page, PAGE).rows().stream()
                        .map(row -> row.card().id())
                        .toList());
        assertThat(service.mine(EvidenceFilter.none(), 0, PAGE).all()).isEqualTo(MINE);
    }

    @Test
    void piecesOfWorkAndTheirThreads() {
        var mine = between(owner -> store.save(SomeEngagement.justBegun(owner)).id());
        SignIn.as(me, Role.CANDIDATE);
        var works = context.getBean(EngagementService.class);
        for (var search : List.of("", "answers")) {
            assertPages(
                    mine,
                    page -> works.mine(search, page, PAGE).stream()
                            .map(EngagementRow::id)
                            .toList());
        }
        for (var order : EngagementOrder.values()) {
            assertPages(
                    mine,
                    page -> works.mine("", order, page, PAGE).rows().stream()
                            .map(EngagementRow::id)
                            .toList());
        }
        assertThat(works.map().stream().map(MappedWork::id)).containsExactlyInAnyOrderElementsOf(mine);
        var threads = context.getBean(ThreadService.class);
        assertPages(
                mine,
                page -> threads.mine("", page, PAGE).stream()
                        .map(row -> row.work().id())
                        .toList());
        assertPages(
                mine,
                page -> threads.mine(ThreadFilter.none(), page, PAGE).rows().stream()
                        .map(row -> row.work().id())
                        .toList());
    }

    @Test
    void notices() {
        var mine = between(owner -> store.save(new Notice(
                        new NoticeId(UUID.randomUUID().toString()),
                        owner,
                        NoticeKind.REASSIGNED,
                        null,
                        null,
                        null,
                        Instant.parse("2026-03-02T09:30:00Z"),
                        null,
                        null))
                .id());
        SignIn.as(me, Role.CANDIDATE);
        var service = context.getBean(NoticeService.class);
        assertPages(
                mine, page -> service.mine(page, PAGE).stream().map(Notice::id).toList());
        assertThat(service.unread()).isEqualTo(MINE);
    }

    @Test
    void commentsToUseAgain() {
        var service = context.getBean(CommentBankService.class);
        var mine = between(owner -> {
            SignIn.as(owner, Role.ASSESSOR);
            return service.keep("Name the reply and its date, " + UUID.randomUUID(), null)
                    .id();
        });
        SignIn.as(me, Role.ASSESSOR);
        for (var search : List.of("", "the reply")) {
            assertThat(service.mine(search, null).stream().map(BankedComment::id))
                    .containsExactlyInAnyOrderElementsOf(mine);
        }
    }

    /** What is paged is one's own, or everybody's on purpose: somebody who adds a list says which. */
    @Test
    void noListIsForgotten() {
        assertThat(ServiceSurface.all(context).stream()
                        .filter(surface -> Arrays.asList(surface.method().getParameters()).stream()
                                        .filter(each -> each.getType() == int.class)
                                        .count()
                                > 1)
                        .map(ServiceSurface::name)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(OWN.stream(), EVERYBODYS.stream()).toList());
    }

    @Test
    void theMarkingQueueAndThePortfoliosOfAnAssessor() {
        var ada = SomePerson.assessor();
        var bert = SomePerson.assessor();
        var mine = new ArrayList<Object>();
        var portfolios = new ArrayList<Object>();
        for (var i = 0; i < 3; i++) {
            var hers = SomeAttempt.between(context, SomePerson.candidate(), once(ada))
                    .withBothItems();
            mine.add(hers.submit(SomeAttempt.PROCESS));
            portfolios.add(hers.portfolio);
            SomeAttempt.between(context, SomePerson.candidate(), once(bert))
                    .withBothItems()
                    .submit(SomeAttempt.PROCESS);
        }
        SignIn.as(ada.id(), Role.ASSESSOR);
        var marking = context.getBean(MarkingService.class);
        FullPages.of(
                mine,
                2,
                page -> marking.queue("", page, 2).stream()
                        .map(MarkingQueueRow::id)
                        .toList());
        assertThat(marking.waiting("")).isEqualTo(3);
        givenBackTheyAreListedAsAnswered(mine);
        var service = context.getBean(PortfolioService.class);
        FullPages.of(
                portfolios,
                2,
                page -> service.list(page, 2).stream()
                        .map(entry -> entry.row().id())
                        .toList());
    }

    private void givenBackTheyAreListedAsAnswered(List<?> mine) {
        var marking = context.getBean(MarkingService.class);
        mine.forEach(id -> marking.giveBack((SubmissionId) id, "The log does not open."));
        var finished = context.getBean(FinishedService.class);
        for (var search : List.of("", "cara")) {
            FullPages.of(
                    mine,
                    2,
                    page -> finished.all(search, page, 2).stream()
                            .map(FinishedRow::id)
                            .toList());
            assertThat(finished.count(search)).isEqualTo(3);
        }
    }

    /** As it is stored, or to be stored now. */
    private Person once(Person person) {
        var stored = store.findById(person.id(), Person.class);
        return stored == null ? person : stored;
    }

    /** One of mine after one of theirs, over and over; which are mine. */
    private <T> List<T> between(Function<PersonId, T> made) {
        return IntStream.range(0, MINE)
                .mapToObj(_ -> Stream.of(other, me).map(made).toList().getLast())
                .toList();
    }

    private static void assertPages(List<?> mine, IntFunction<List<?>> page) {
        FullPages.of(mine, PAGE, page);
    }
}
