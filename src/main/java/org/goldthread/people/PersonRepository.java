package org.goldthread.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, PersonId> {
    Person save(Person person);

    Optional<Person> findById(PersonId id);

    Optional<Person> findByDetailsEmail(String email);

    List<Person> findAllByIdIn(Collection<PersonId> ids);

    List<PersonRow> findByIdIn(Collection<PersonId> ids);

    List<PersonRow> findByDetailsTeamInOrderBySearched(Collection<TeamId> teams);

    List<PersonRow> findByAssessorAssessorOrderBySearched(PersonId assessor);

    /** Those who hold a role, today or not, and are not disabled; for a role that few hold. */
    List<Person> findByDetailsRolesRoleAndDisabledFalse(Role role);

    long count();
}
