package org.goldthread.naughty;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.internal.ComponentTracker;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldthread.GoldthreadApplication;

/** The lines of the product that make a field for text, or ask a method for a new one. */
final class TextFieldsInTheCode {
    private final List<ClassModel> ours;
    /** By the names that byte code has for them. */
    private final Set<String> kinds = Stream.of(TextField.class, TextArea.class, EmailField.class, PasswordField.class)
            .map(kind -> kind.getName().replace('.', '/'))
            .collect(Collectors.toCollection(HashSet::new));

    private final Set<String> makers = new HashSet<>();

    private TextFieldsInTheCode(List<ClassModel> ours) {
        this.ours = ours;
        ours.stream()
                .filter(this::isKind)
                .forEach(type -> kinds.add(type.thisClass().asInternalName()));
        each((method, at) -> {
            if (makes(at.call())
                    && kinds.stream()
                            .anyMatch(kind -> method.methodType().stringValue().endsWith(")L" + kind + ";"))) {
                makers.add(called(method.methodName(), method.methodType()));
            }
        });
    }

    private record Call(ClassModel type, int line, InvokeInstruction call) {}

    static Set<String> all() {
        try (var files = Files.walk(Path.of(GoldthreadApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()))) {
            var read =
                    new TextFieldsInTheCode(files.filter(file -> file.toString().endsWith(".class"))
                            .map(TextFieldsInTheCode::parsed)
                            .toList());
            return read.lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that {@code field} comes from. */
    static Set<String> of(Component field) {
        return Arrays.stream(ComponentTracker.findCreateLocations(field))
                .map(at -> at.className() + ":" + at.lineNumber())
                .collect(Collectors.toSet());
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> lines() {
        var lines = new TreeSet<String>();
        each((_, at) -> {
            var call = at.call();
            var isOurs = call.owner().asInternalName().startsWith("org/goldthread/");
            if (makes(call) || (isOurs && makers.contains(called(call.name(), call.type())))) {
                lines.add(at.type().thisClass().asInternalName().replace('/', '.') + ":" + at.line());
            }
        });
        return lines;
    }

    private boolean makes(InvokeInstruction call) {
        return call.name().equalsString("<init>") && kinds.contains(call.owner().asInternalName());
    }

    private boolean isKind(ClassModel type) {
        return type.superclass()
                .filter(above -> kinds.contains(above.asInternalName()))
                .isPresent();
    }

    /** Whoever inherits it calls it their own. */
    private static String called(Utf8Entry name, Utf8Entry type) {
        return name.stringValue() + type.stringValue();
    }

    /** A kind of field calls the constructor of its own kind, which makes no other field. */
    private void each(BiConsumer<MethodModel, Call> what) {
        ours.stream()
                .filter(type -> !kinds.contains(type.thisClass().asInternalName()))
                .forEach(type -> type.methods().forEach(method -> each(type, method, what)));
    }

    private static void each(ClassModel type, MethodModel method, BiConsumer<MethodModel, Call> what) {
        method.code().ifPresent(code -> {
            int line = 0;
            for (var element : code) {
                if (element instanceof LineNumber number) {
                    line = number.line();
                } else if (element instanceof InvokeInstruction call) {
                    what.accept(method, new Call(type, line, call));
                }
            }
        });
    }
}
