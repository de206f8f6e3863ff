package org.goldthread.files;

import java.util.Optional;
import org.goldthread.rules.Refusal;

/** A feature whose documents refer to files: it is asked before a file that is attached to nothing is swept. */
public interface FileUser {
    /** Why this file must stay, or empty if nothing here refers to it. */
    Optional<Refusal> keeps(FileId file);
}
