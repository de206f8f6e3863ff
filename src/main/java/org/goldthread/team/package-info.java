/** What a team lead sees: attention, and people by standard. */
@ApplicationModule(
        allowedDependencies = {"store", "rules", "time", "people", "standards", "evidence", "portfolio", "marking", "ui"
        })
@NullMarked
package org.goldthread.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
