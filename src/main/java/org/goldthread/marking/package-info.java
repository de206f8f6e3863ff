/** Submissions: the sealed copy a candidate hands in, its judgement, and the feedback. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "rules",
            "time",
            "relay",
            "people",
            "files",
            "standards",
            "engagement",
            "evidence",
            "portfolio",
            "ui"
        })
@NullMarked
package org.goldthread.marking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
