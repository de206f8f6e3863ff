package org.goldthread.evidence;

import org.goldthread.SignIn;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A candidate of each test's own. */
abstract class SignsInACandidate {
    final PersonId me = PersonId.next();

    @BeforeEach
    void signIn() {
        SignIn.as(me, Role.CANDIDATE);
    }

    @AfterEach
    void signOut() {
        SignIn.out();
    }
}
