package org.goldthread.engagement;

import java.util.List;

/** A feature whose documents show measures: it is asked before a measure is removed. */
public interface MeasureUser {
    /** The titles of what shows it. */
    List<String> showing(EngagementId work, MeasureId measure);
}
