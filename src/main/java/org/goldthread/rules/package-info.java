/** How a rule says no: a refusal with its number and text key, and the limits of texts. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.goldthread.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
