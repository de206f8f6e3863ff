/** What was done, by whom, and who looked at what: a chain of entries that shows it when one of them is touched. */
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
package org.goldthread.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
