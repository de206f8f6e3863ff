package org.goldthread.naughty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.goldthread.GoldthreadTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ApplicationContext;

/** Whatever is typed into any field of the product is kept as typed or refused at the field, and is text where it is shown. */
@GoldthreadTest
class EveryTextFieldTest {
    private final Typing typing;
    private final List<Form> forms;

    EveryTextFieldTest(ApplicationContext context) {
        typing = new Typing(context);
        forms = Stream.of(
                        new CandidateForms(context).all(),
                        new AssessorForms(context).all(),
                        new AdministratorForms(context).all(),
                        SearchForms.all())
                .flatMap(List::stream)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> each() {
        return forms.stream().map(form -> dynamicTest(form.name(), () -> {
            var t = System.nanoTime();
            try {
                typing.into(form);
            } finally {
                System.out.println("TIME " + form + " " + (System.nanoTime() - t) / 1_000_000 + " typed " + typing.typed + " refused " + typing.refused + " read " + typing.read);
                if (form == forms.getLast()) {
                var missing = new TreeSet<>(TextFieldsInTheCode.all());
                missing.removeAll(typing.reached);
                System.out.println("REFUSED " + typing.refusedAt);System.out.println("MISSING " + String.join("\nMISSING ", missing));}
            }
        }));
    }
}
