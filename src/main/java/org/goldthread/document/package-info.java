/** The portfolio as one PDF. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "rules",
            "time",
            "people",
            "files",
            "standards",
            "engagement",
            "evidence",
            "portfolio",
            "marking",
            "ui"
        })
@NullMarked
package org.goldthread.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
