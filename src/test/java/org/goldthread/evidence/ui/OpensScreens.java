package org.goldthread.evidence.ui;

import org.goldthread.Screens;
import org.goldthread.SignIn;
import org.goldthread.evidence.EvidenceFilter;
import org.goldthread.evidence.EvidenceItem;
import org.goldthread.evidence.EvidenceService;
import org.goldthread.people.PersonId;
import org.goldthread.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

/** A candidate at a browser tab, and what is stored of theirs. */
abstract class OpensScreens {
    final ApplicationContext context;
    final EvidenceService evidence;
    final PersonId me = PersonId.next();

    OpensScreens(ApplicationContext context, EvidenceService evidence) {
        this.context = context;
        this.evidence = evidence;
    }

    @BeforeEach
    void open() {
        SignIn.as(me, Role.CANDIDATE);
        Screens.open(context);
    }

    @AfterEach
    void close() {
        Screens.close();
        SignIn.out();
    }

    /** The one item that is stored for this candidate. */
    EvidenceItem stored() {
        var rows = evidence.mine(EvidenceFilter.none(), 0, 10).rows();
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " items are stored");
        }
        return evidence.find(rows.getFirst().card().id());
    }

    long storedItems() {
        return evidence.mine(EvidenceFilter.none(), 0, 1).all();
    }
}
