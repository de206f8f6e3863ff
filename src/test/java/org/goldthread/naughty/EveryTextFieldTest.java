package org.goldthread.naughty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.goldthread.access.Stand;
import org.goldthread.people.Person;
import org.goldthread.people.SomePerson;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Whatever is typed into any field of the product is kept as typed or refused at the field, and is text where it is shown. */
@GoldthreadTest
class EveryTextFieldTest {
    /** Where nothing is typed that anybody is ever shown, or that this test's world does not offer. */
    private static final List<String> PASSED_OVER = List.of(
            // passwords
            "org.goldthread.people.ui.GatePage",
            "org.goldthread.people.ui.JoinView",
            "org.goldthread.people.ui.PasswordPanel",
            // for reading only
            "org.goldthread.people.ui.OneTimeLink",
            // once at the very first start: a name and an address, which an administrator's form has, too
            "org.goldthread.people.ui.SetupView");

    private final Typing typing;
    private final Places places;
    private final MongoTemplate store;
    private final List<Form> forms;

    EveryTextFieldTest(ApplicationContext context) {
        typing = new Typing(context);
        places = new Places(context);
        store = context.getBean(MongoTemplate.class);
        forms = Stream.of(
                        new CandidateForms(context).all(),
                        new AssessorForms(context).all(),
                        new AdministratorForms(context).all(),
                        SearchForms.all())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> allOfThemInEachField() {
        return Stream.concat(
                forms.stream().map(form -> dynamicTest(form.name(), () -> typing.into(form))),
                Stream.of(
                        dynamicTest("no field of the product is passed over", this::noneIsPassedOver),
                        dynamicTest("nothing is alive at any place", this::nothingIsAliveAnywhere)));
    }

    private void noneIsPassedOver() {
        var lines = new TreeSet<>(TextFieldsInTheCode.all());
        assertThat(lines).hasSizeGreaterThan(100);
        lines.removeAll(typing.reached);
        assertThat(lines.stream()
                        .map(line -> line.substring(0, line.lastIndexOf(':')))
                        .collect(Collectors.toSet()))
                .as("fields that no form of this test types into; add a form, or say why not")
                .containsExactlyInAnyOrderElementsOf(PASSED_OVER);
        assertThat(typing.refusedAt).containsExactly("an address: Email");
    }

    /** With names, too, as nobody has them. */
    private void nothingIsAliveAnywhere() {
        int seen = 0;
        for (var stand : List.of(Stand.DRAFT, Stand.SUBMITTED)) {
            var world = typing.world(stand);
            rename(world.attempt.candidate, NaughtyTexts.all().getFirst());
            rename(world.attempt.assessor, NaughtyTexts.all().get(4));
            seen += places.lookAt(world);
        }
        assertThat(seen).as("places somebody was let in to").isGreaterThan(200);
        assertThat(typing.fields).isGreaterThan(150);
        assertThat(typing.read).isGreaterThan(200);
    }

    private void rename(Person person, String name) {
        store.save(SomePerson.renamed(name, Objects.requireNonNull(store.findById(person.id(), Person.class))));
    }
}
