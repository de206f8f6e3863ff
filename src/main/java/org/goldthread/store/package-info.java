/** Where documents are kept: the embedded store, or any MongoDB server named by a URI. */
@ApplicationModule(allowedDependencies = {"time"})
@NullMarked
package org.goldthread.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
