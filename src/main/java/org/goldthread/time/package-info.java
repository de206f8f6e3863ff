/** The one clock and the organisation's zone. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.goldthread.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
