/** What a practitioner did, told by stage, and the criteria that it helps to show. */
@ApplicationModule(
        allowedDependencies = {"store", "rules", "time", "relay", "people", "files", "standards", "engagement", "ui"})
@NullMarked
package org.goldthread.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
