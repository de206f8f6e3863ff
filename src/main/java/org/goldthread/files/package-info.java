/** Attached files: streamed in and out by content hash, inspected and rendered in a child process. */
@ApplicationModule(allowedDependencies = {"store", "rules", "time", "people", "ui"})
@NullMarked
package org.goldthread.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
