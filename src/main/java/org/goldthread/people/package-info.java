/** Persons, teams, roles, credentials, and who is acting now. */
@ApplicationModule(allowedDependencies = {"store", "rules", "time", "relay", "ui"})
@NullMarked
package org.goldthread.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
