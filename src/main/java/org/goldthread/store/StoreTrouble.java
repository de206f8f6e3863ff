package org.goldthread.store;

import com.mongodb.MongoException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** What may be wrong with a store that is otherwise sound, and passes when somebody has seen to it. */
public enum StoreTrouble {
    /** It does not answer, or broke off. */
    AWAY,
    /** Its disk has no room for what was to be written. */
    FULL;

    /** OutOfDiskSpace, on a MongoDB as on the embedded store. */
    private static final int NO_ROOM = 14031;

    /** Whether one of these is behind a failure. */
    public static Optional<StoreTrouble> behind(@Nullable Throwable failure) {
        if (failure == null) {
            return Optional.empty();
        }
        if (failure instanceof MongoException refused && refused.getCode() == NO_ROOM) {
            return Optional.of(FULL);
        }
        var deeper = behind(failure.getCause());
        return deeper.isEmpty() && isAway(failure) ? Optional.of(AWAY) : deeper;
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof DataAccessResourceFailureException
                || (failure instanceof TransientDataAccessException
                        && failure.getCause() instanceof MongoException cause
                        && cause.getCode() < 0);
    }
}
