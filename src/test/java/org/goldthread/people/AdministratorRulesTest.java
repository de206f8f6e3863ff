package org.goldthread.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldthread.people.SomePerson.SINCE;

import java.time.LocalDate;
import java.util.List;
import org.goldthread.rules.Refusal;
import org.junit.jupiter.api.Test;

/** Who may not stop to administer. */
class AdministratorRulesTest {
    private static final LocalDate TODAY = SomePerson.today();

    @Test
    void somebodyAlwaysAdministers() {
        var administrator = SomePerson.administrator();
        var disabled = SomePerson.disabled(administrator);
        var limited = granted(new RoleGrant(Role.ADMIN, Scope.team(TeamId.next()), SINCE, null));
        assertThat(stays(administrator, disabled)).isFalse();
        assertThat(stays(administrator, SomePerson.candidate())).isFalse();
        assertThat(stays(administrator, limited)).isFalse();
        assertThat(stays(administrator, disabled, SomePerson.administrator())).isTrue();
        assertThat(stays(administrator, disabled, SomePerson.disabled(SomePerson.administrator())))
                .isFalse();
        assertThat(stays(administrator, SomePerson.renamed("Ann Other", administrator)))
                .isTrue();
        assertThat(stays(SomePerson.candidate(), SomePerson.assessor())).isTrue();
    }

    @Test
    void somebodyAdministersWithoutALastDay() {
        var administrator = SomePerson.administrator();
        var untilTomorrow = granted(new RoleGrant(Role.ADMIN, Scope.organisation(), SINCE, TODAY.plusDays(1)));
        var fromTomorrow = granted(new RoleGrant(Role.ADMIN, Scope.organisation(), TODAY.plusDays(1), null));
        var gone = SomePerson.candidate();
        assertThat(stays(administrator, untilTomorrow)).isFalse();
        assertThat(stays(administrator, gone, untilTomorrow)).isFalse();
        assertThat(stays(administrator, gone, fromTomorrow)).isFalse();
        assertThat(stays(administrator, gone, untilTomorrow, fromTomorrow)).isTrue();
        assertThat(stays(untilTomorrow, gone)).isFalse();
    }

    private static boolean stays(Person before, Person after, Person... others) {
        var refused = PeopleRules.administratorStays(before, after, List.of(others), TODAY);
        refused.ifPresent(why ->
                assertThat(why).isEqualTo(Refusal.of("last-administrator", "people.refused.last-administrator")));
        return refused.isEmpty();
    }

    private static Person granted(RoleGrant grant) {
        return SomePerson.granted("Ulla", List.of(grant));
    }
}
