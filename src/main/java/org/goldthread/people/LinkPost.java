package org.goldthread.people;

/** How one-time links go to their persons by mail; made when they are sent, so that none waits anywhere. */
public interface LinkPost {
    /** Whether there is mail here; if not, an administrator sees the link and passes it on. */
    boolean isOpen();

    /**
     * Sends the person a new link.
     *
     * @param occasion of several with the same one, one is sent
     */
    void send(PersonId person, String occasion);
}
