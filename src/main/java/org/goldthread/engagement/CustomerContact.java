package org.goldthread.engagement;

import java.time.LocalDate;

/**
 * One contact with a customer.
 *
 * @param twoWay whether both sides spoke; what was only sent is none
 * @param settingUp whether it was about setting the work up, and so says nothing about how it is lived
 */
public record CustomerContact(LocalDate on, boolean twoWay, boolean settingUp) {
    /** Both sides spoke, and not about setting up. */
    public boolean counts() {
        return twoWay && !settingUp;
    }
}
