/** One piece of work with a customer, and the measures that belong to it. */
@ApplicationModule(allowedDependencies = {"store", "rules", "time", "relay", "people", "ui"})
@NullMarked
package org.goldthread.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
