/** The golden thread of an engagement: its evidence by stage, in time, with the state of each. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "rules",
            "time",
            "people",
            "standards",
            "engagement",
            "evidence",
            "portfolio",
            "ui"
        })
@NullMarked
package org.goldthread.threads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
