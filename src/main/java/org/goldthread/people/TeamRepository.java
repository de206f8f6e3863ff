package org.goldthread.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, TeamId> {
    Team save(Team team);

    Optional<Team> findById(TeamId id);

    List<Team> findByLeads(PersonId lead);

    List<Team> findAllByOrderByName();
}
