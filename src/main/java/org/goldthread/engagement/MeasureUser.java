package org.goldthread.engagement;

import java.util.List;

/** A feature whose documents belong to pieces of work and show their measures: it is asked before one is removed. */
public interface MeasureUser {
    /** The titles of what shows it. */
    List<String> showing(EngagementId work, MeasureId measure);

    /** Whether anything belongs to this piece of work. */
    boolean uses(EngagementId work);
}
