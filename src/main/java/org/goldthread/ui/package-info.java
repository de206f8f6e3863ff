/** The parts that every screen is built from: headers, chips, rows, dates as people say them, texts. */
@ApplicationModule(allowedDependencies = {"rules", "time"})
@NullMarked
package org.goldthread.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
