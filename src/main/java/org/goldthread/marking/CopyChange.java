package org.goldthread.marking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.goldthread.evidence.Attachment;

/**
 * One thing in which the copy handed in now differs from an earlier one of the same item.
 *
 * @param what the question answered, or the file's name
 */
public record CopyChange(Kind kind, String what) {
    /** A file that kept its name and not its content is replaced. */
    public enum Kind {
        CHANGED,
        ADDED,
        REMOVED,
        FILE_ADDED,
        FILE_REMOVED,
        FILE_REPLACED
    }

    /** What was written, in the order of the form. */
    public static List<CopyChange> ofWritten(List<Written> before, List<Written> now) {
        var changes = new ArrayList<CopyChange>();
        now.forEach(each -> {
            if (!has(before, Written::question, each.question())) {
                changes.add(new CopyChange(Kind.ADDED, each.question()));
            } else if (!before.contains(each)) {
                changes.add(new CopyChange(Kind.CHANGED, each.question()));
            }
        });
        before.stream()
                .filter(each -> !has(now, Written::question, each.question()))
                .forEach(each -> changes.add(new CopyChange(Kind.REMOVED, each.question())));
        return changes;
    }

    /** What was attached; files are told apart by what is in them. */
    public static List<CopyChange> ofFiles(List<Attachment> before, List<Attachment> now) {
        var changes = new ArrayList<CopyChange>();
        now.stream().filter(each -> isNew(each, before)).forEach(each -> {
            boolean named = has(before, CopyChange::name, name(each));
            changes.add(new CopyChange(named ? Kind.FILE_REPLACED : Kind.FILE_ADDED, name(each)));
        });
        before.stream()
                .filter(each -> isNew(each, now) && !has(now, CopyChange::name, name(each)))
                .forEach(each -> changes.add(new CopyChange(Kind.FILE_REMOVED, name(each))));
        return changes;
    }

    private static boolean isNew(Attachment file, List<Attachment> others) {
        return !has(others, each -> each.file().sha256(), file.file().sha256());
    }

    private static String name(Attachment file) {
        return file.file().name();
    }

    private static <T> boolean has(Collection<T> all, Function<T, String> what, String wanted) {
        Predicate<T> is = each -> what.apply(each).equals(wanted);
        return all.stream().anyMatch(is);
    }
}
