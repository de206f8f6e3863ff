/** A candidate's way through a framework version: plan, progress by criterion, sign-off. */
@ApplicationModule(
        allowedDependencies = {"store", "rules", "time", "relay", "people", "standards", "engagement", "evidence", "ui"
        })
@NullMarked
package org.goldthread.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
