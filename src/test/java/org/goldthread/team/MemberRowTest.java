package org.goldthread.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldthread.people.PersonId;
import org.junit.jupiter.api.Test;

/** Where a member stands, month by month. */
class MemberRowTest {
    private static final MemberStanding MEI =
            new MemberStanding(new PersonId("mei"), "Mei", null, "", null, null, null, 0, null, null);

    @Test
    void theLineEndsAtWhatIsMetNowAndEachMonthTakesItsOwnAway() {
        var member = new MemberRow(MEI, List.of(progress(3, 5), progress(4, 5)), List.of(0, 2, 0, 4));
        assertThat(member.metSoFar()).containsExactly(1, 3, 3, 7);
        assertThat(member.met()).isEqualTo(7);
        assertThat(member.of()).isEqualTo(10);
    }

    @Test
    void whoHasMetNothingHasAFlatLine() {
        var member = new MemberRow(MEI, List.of(progress(0, 5)), List.of(0, 0, 0));
        assertThat(member.metSoFar()).containsExactly(0, 0, 0);
    }

    private static StandardProgress progress(int met, int of) {
        return new StandardProgress("S1", "Know and apply the service standards", met, of, null);
    }
}
