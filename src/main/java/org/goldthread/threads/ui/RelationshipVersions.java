package org.goldthread.threads.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.engagement.CustomerContact;
import org.goldthread.engagement.Relationship;
import org.goldthread.engagement.RelationshipAnswers;
import org.jspecify.annotations.Nullable;

/** Two versions of what was said of a relationship made one. */
final class RelationshipVersions {
    private RelationshipVersions() {}

    /** {@code theirs} with what {@code mine} changed since {@code base}, which both come from. */
    static RelationshipAnswers merged(RelationshipAnswers base, RelationshipAnswers mine, RelationshipAnswers theirs) {
        var kind = changed(RelationshipAnswers::requestKind, base, mine) ? mine : theirs;
        return new RelationshipAnswers(
                kind.requestKind(), merged(base.relationship(), mine.relationship(), theirs.relationship()));
    }

    private static Relationship merged(Relationship base, Relationship mine, Relationship theirs) {
        Function<Function<Relationship, @Nullable Object>, Relationship> from =
                field -> changed(field, base, mine) ? mine : theirs;
        return new Relationship(
                from.apply(Relationship::expected).expected(),
                from.apply(Relationship::horizonMonths).horizonMonths(),
                from.apply(Relationship::agreed).agreed(),
                from.apply(Relationship::requirementsBy).requirementsBy(),
                from.apply(Relationship::content).content(),
                from.apply(Relationship::humanContactAtNeed).humanContactAtNeed(),
                contacts(base.contacts(), mine.contacts(), theirs.contacts()),
                from.apply(Relationship::lastMonitored).lastMonitored(),
                from.apply(Relationship::fitChecked).fitChecked());
    }

    private static <T> boolean changed(Function<T, @Nullable Object> field, T base, T mine) {
        return !Objects.equals(field.apply(base), field.apply(mine));
    }

    /** Contacts are noted one by one: those added on either side are all there, those removed here are not. */
    private static List<CustomerContact> contacts(
            List<CustomerContact> base, List<CustomerContact> mine, List<CustomerContact> theirs) {
        return Stream.concat(
                        theirs.stream().filter(each -> mine.contains(each) || !base.contains(each)),
                        mine.stream().filter(each -> !base.contains(each)))
                .toList();
    }
}
