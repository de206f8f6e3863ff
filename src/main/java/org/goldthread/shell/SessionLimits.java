package org.goldthread.shell;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a session ends by itself.
 *
 * @param idle after so long without anything done in it
 * @param warning so long before that it is said
 * @param longest after so long, whatever is done
 */
@ConfigurationProperties("goldthread.session")
record SessionLimits(Duration idle, Duration warning, Duration longest) {}
