package org.goldthread.people;

import java.time.Duration;
import org.goldthread.people.SignInRules.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * From when on tries to sign in have to wait, and how many are remembered.
 *
 * @param perAccount tries with one email address from one place, or one device that got in before: whether somebody has the
 *     address or not
 * @param perAccountAnywhere tries with one email address from all places and unknown devices together, within {@code
 *     forgottenAfter}
 * @param perPlace tries from one place, such as an office that shares an address
 * @param forgottenAfter the count begins anew when nothing failed for so long
 * @param most of how many accounts and places together the tries are remembered
 */
@ConfigurationProperties("goldthread.sign-in")
record SignInLimits(
        int perAccount,
        int perAccountAnywhere,
        int perPlace,
        Duration firstWait,
        Duration longestWait,
        Duration forgottenAfter,
        int most) {
    Limit account() {
        return new Limit(perAccount, firstWait, longestWait);
    }

    Limit accountAnywhere() {
        return Limit.evenly(perAccountAnywhere, forgottenAfter);
    }

    Limit place() {
        return new Limit(perPlace, firstWait, longestWait);
    }
}
