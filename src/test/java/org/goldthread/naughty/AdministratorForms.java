package org.goldthread.naughty;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.goldthread.access.Actor.ADMINISTRATOR;
import static org.goldthread.naughty.Pressing.first;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.UUID;
import org.goldthread.OnScreen;
import org.goldthread.access.Stand;
import org.goldthread.access.World;
import org.goldthread.people.Person;
import org.goldthread.people.Role;
import org.goldthread.people.SomePerson;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Where an administrator types. */
final class AdministratorForms {
    private final MongoTemplate store;
    private String other = "";

    AdministratorForms(ApplicationContext context) {
        store = context.getBean(MongoTemplate.class);
    }

    List<Form> all() {
        return List.of(
                Form.at("a new person", Stand.DRAFT, ADMINISTRATOR, _ -> "people/new")
                        .opening(() -> OnScreen.fill("Email", UUID.randomUUID() + "@test.example"))
                        .only("Name")
                        .aFewAtATime()
                        .sending(() -> {
                            OnScreen.press("Add a person");
                            OnScreen.follow("Open ");
                        }),
                Form.at("an address", Stand.DRAFT, ADMINISTRATOR, _ -> "people/new")
                        .opening(() -> OnScreen.fill("Name", "Nadia Newcomer"))
                        .only("Email")
                        .sending(() -> OnScreen.press("Add a person")),
                Form.at("a person", Stand.DRAFT, ADMINISTRATOR, _ -> person(store.save(SomePerson.candidate())))
                        .only("Name")
                        .aFewAtATime()
                        .sending(() -> OnScreen.press("Save")),
                Form.at("a new team", Stand.DRAFT, ADMINISTRATOR, _ -> "people/teams")
                        .only("New team")
                        .aFewAtATime()
                        .sending(() -> OnScreen.press("Add the team")),
                Form.at("a team", Stand.DRAFT, ADMINISTRATOR, _ -> "people/teams")
                        .only(AdministratorForms::isOfTheFirstTeam)
                        .aFewAtATime()
                        .sending(() -> first("Save ")),
                Form.at("a conflict", Stand.DRAFT, ADMINISTRATOR, this::withAnother)
                        .opening(() -> {
                            OnScreen.pick("Cara Candidate and", other);
                            OnScreen.choose("How they are related", "Family");
                        })
                        .only("How it is handled")
                        .sending(() -> OnScreen.press("Declare")),
                Form.at("how it stays fair", Stand.DRAFT, ADMINISTRATOR, this::managed)
                        .opening(() -> OnScreen.pick("Who assesses from now on", other))
                        .only("How does the assessment stay fair?")
                        .sending(() -> OnScreen.press("Assign")));
    }

    private static boolean isOfTheFirstTeam(TextFieldBase<?, ?> field) {
        return field.equals(
                _find(TextField.class, spec -> spec.withLabel("Name")).getFirst());
    }

    private String withAnother(World world) {
        other = store.save(SomePerson.named("Otto " + UUID.randomUUID(), Role.ASSESSOR))
                .name();
        return person(world.attempt.candidate);
    }

    private String managed(World world) {
        var manager = store.save(SomePerson.named("Mo " + UUID.randomUUID(), Role.ASSESSOR));
        other = manager.name();
        return person(store.save(SomePerson.managedBy(manager.id(), SomePerson.candidate())));
    }

    private static String person(Person person) {
        return "people/" + person.id().value();
    }
}
