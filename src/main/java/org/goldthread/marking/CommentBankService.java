package org.goldthread.marking;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.goldthread.people.CurrentPerson;
import org.goldthread.people.PersonId;
import org.goldthread.rules.NotFound;
import org.goldthread.rules.Refused;
import org.goldthread.standards.CriterionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** An assessor's own comments to use again; anybody else's are not found. */
@Service
public class CommentBankService {
    private final BankedCommentRepository comments;
    private final CurrentPerson me;
    private final Clock clock;

    CommentBankService(BankedCommentRepository comments, CurrentPerson me, Clock clock) {
        this.comments = comments;
        this.me = me;
        this.clock = clock;
    }

    /**
     * Mine, with all of the words of {@code search} in them.
     *
     * @param criterion whose comments come first
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public List<BankedComment> mine(String search, @Nullable CriterionCode criterion) {
        return CommentBankRules.found(comments.findByOwner(me.id()), search, criterion);
    }

    /** Keeps a comment; one that says the same at the same place is kept once. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public BankedComment keep(String text, @Nullable CriterionCode criterion) {
        PersonId owner = me.id();
        var mine = comments.findByOwner(owner);
        return mine.stream()
                .filter(comment -> comment.says(text, criterion))
                .findFirst()
                .orElseGet(() -> {
                    Refused.when(CommentBankRules.mayKeep(text, mine.size()));
                    return comments.save(BankedComment.kept(owner, text, criterion, clock.instant()));
                });
    }

    /**
     * Rewords a comment, or ties it elsewhere.
     *
     * @param shown what the change started from; refused if it says something else by now
     */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public BankedComment change(BankedComment shown, String text, @Nullable CriterionCode criterion) {
        var now = find(shown.id());
        Refused.when(CommentBankRules.mayKeep(text, 0).or(() -> CommentBankRules.isAsShown(shown, now)));
        return comments.save(now.changed(text, criterion, clock.instant()));
    }

    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public void remove(BankedCommentId id) {
        comments.deleteById(find(id).id());
    }

    /** Takes the removal back; twice changes nothing. */
    @RolesAllowed({"ASSESSOR", "TRAINEE_ASSESSOR"})
    public void putBack(BankedComment removed) {
        if (!removed.owner().equals(me.id())) {
            throw notFound(removed.id());
        }
        if (comments.findById(removed.id()).isEmpty()) {
            comments.save(removed.anew());
        }
    }

    private BankedComment find(BankedCommentId id) {
        return comments.findById(id)
                .filter(comment -> comment.owner().equals(me.id()))
                .orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(BankedCommentId id) {
        return new NotFound("comment " + id.value());
    }
}
