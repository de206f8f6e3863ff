/** The frame around every screen: navigation, sign-in, security headers, errors. */
@ApplicationModule(allowedDependencies = {"store", "rules", "time", "people", "ui"})
@NullMarked
package org.goldthread.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
