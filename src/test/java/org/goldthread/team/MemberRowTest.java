package org.goldthread.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.Test;

/** Where a member stands over all standards. */
class MemberRowTest {
    private static final MemberStanding MEI =
            new MemberStanding(new PersonId("mei"), "Mei", List.of(), null, null, null, null, 0, null, null, false);

    @Test
    void theStandardsAddUp() {
        var member = new MemberRow(MEI, List.of(progress(3, 5), progress(4, 5)), List.of(1, 3, 3, 7));
        assertThat(member.met()).isEqualTo(7);
        assertThat(member.of()).isEqualTo(10);
    }

    private static StandardProgress progress(int met, int of) {
        return new StandardProgress("S1", "Know and apply the service standards", met, of, null);
    }
}
