/** What to do next, with the reason. */
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
            "marking",
            "threads",
            "team",
            "ui"
        })
@NullMarked
package org.goldthread.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
