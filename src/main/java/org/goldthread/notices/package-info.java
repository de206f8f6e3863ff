/** What people are told in the app and, where it is set up, by mail. */
@ApplicationModule(
        allowedDependencies = {
            "store",
            "rules",
            "time",
            "relay",
            "people",
            "portfolio",
            "standards",
            "evidence",
            "marking",
            "ui"
        })
@NullMarked
package org.goldthread.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
