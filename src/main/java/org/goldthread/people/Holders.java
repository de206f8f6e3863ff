package org.goldthread.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Finds in the store who holds a role on a day and may sign in; reads no more of them than a list shows. */
@Component
class Holders {
    private static final Sort BY_NAME = Sort.by("searched").and(Sort.by("_id"));

    private final MongoTemplate store;

    Holders(MongoTemplate store) {
        this.store = store;
    }

    List<PersonName> of(Role role, LocalDate day) {
        return names(Query.query(holding(Set.of(role), day)));
    }

    /** Those of {@code among} who do. */
    List<PersonName> of(Role role, LocalDate day, Collection<PersonId> among) {
        return names(Query.query(holding(Set.of(role), day).and("_id").in(values(among))));
    }

    /** Page by page, counted from 0. */
    List<PersonName> find(RoleSearch wanted, LocalDate day, int page, int size) {
        var who = holding(wanted.roles(), day);
        if (!wanted.search().isBlank()) {
            who.and("searched").regex(Pattern.quote(PersonSearch.fold(wanted.search())));
        }
        var id = who.and("_id").nin(values(wanted.except()));
        if (wanted.among() != null) {
            id.in(values(wanted.among()));
        }
        return names(Query.query(id).skip((long) page * size).limit(size));
    }

    NamedFew unassigned(LocalDate day, int few) {
        return few(holding(Set.of(Role.CANDIDATE), day).and("assessor").is(null), few);
    }

    NamedFew assignedExcept(Collection<PersonId> busy, LocalDate day, int few) {
        return few(
                holding(Set.of(Role.CANDIDATE), day)
                        .and("assessor")
                        .ne(null)
                        .and("_id")
                        .nin(values(busy)),
                few);
    }

    private NamedFew few(Criteria who, int few) {
        var count = store.count(Query.query(who), Person.class);
        return new NamedFew(
                count, count == 0 ? List.of() : names(Query.query(who).limit(few)));
    }

    private List<PersonName> names(Query query) {
        return store.query(Person.class).as(PersonRow.class).matching(query.with(BY_NAME)).all().stream()
                .map(PersonName::of)
                .toList();
    }

    private static List<String> values(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private static Criteria holding(Set<Role> roles, LocalDate day) {
        return Criteria.where("status")
                .is(PersonStatus.ACTIVE.name())
                .and("disabled")
                .is(false)
                .and("details.roles")
                .elemMatch(held(roles, day));
    }

    /** What a grant is of a role that is held on a day. Days stand in the store as text that sorts like days. */
    static Criteria held(Set<Role> roles, LocalDate day) {
        var names = roles.stream().map(Role::name).toList();
        var today = day.toString();
        return Criteria.where("role")
                .in(names)
                .and("from")
                .lte(today)
                .orOperator(Criteria.where("to").is(null), Criteria.where("to").gte(today));
    }
}
