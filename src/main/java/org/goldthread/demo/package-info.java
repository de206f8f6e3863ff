/** The demo organisation: people, threads, evidence with real files, marked and waiting submissions; made by the services. */
@ApplicationModule(
        allowedDependencies = {
            "rules",
            "time",
            "people",
            "files",
            "standards",
            "engagement",
            "evidence",
            "portfolio",
            "marking",
            "document",
            "ui"
        })
@NullMarked
package org.goldthread.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
