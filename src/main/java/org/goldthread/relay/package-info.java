/** Hands an aggregate's unpublished events on, once each, also after a crash. */
@ApplicationModule(allowedDependencies = {"store", "rules", "time"})
@NullMarked
package org.goldthread.relay;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
