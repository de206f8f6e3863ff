package org.goldthread.engagement;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One contact with a customer.
 *
 * @param twoWay whether both sides spoke; what was only sent is none
 * @param settingUp whether it was about setting the work up, and so says nothing about how it is lived
 */
public record CustomerContact(LocalDate on, boolean twoWay, boolean settingUp) {
    public static final Comparator<CustomerContact> IN_TIME = Comparator.comparing(CustomerContact::on)
            .thenComparing(CustomerContact::twoWay)
            .thenComparing(CustomerContact::settingUp);

    /** Both sides spoke, and not about setting up. */
    public boolean counts() {
        return twoWay && !settingUp;
    }
}
