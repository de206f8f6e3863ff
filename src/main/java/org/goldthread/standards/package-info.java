/** Frameworks: standards and criteria, versioned, immutable once published. */
@ApplicationModule(allowedDependencies = {"store", "rules", "time", "relay", "people", "ui"})
@NullMarked
package org.goldthread.standards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
