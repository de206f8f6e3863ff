package org.goldthread;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files and methods stay short, and nothing is cut into numbered parts to look short. */
class SourceSizeTest {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final Set<String> KINDS = Set.of("java", "ts", "js", "css");
    private static final List<Path> ROOTS = List.of(Path.of("src"), Path.of("frontend"));
    private static final Set<String> NOT_WRITTEN_HERE = Set.of("generated", "node_modules");

    /** "Part2", "MarkingTwo" and "marking-2", but also the bare number at the end of a name. */
    private static final Pattern NUMBERED = Pattern.compile("(?i).*(\\d|part(one|two|three|a|b|c)|[a-z](two|three))");

    private record Measured(String name, long lines) {}

    @Test
    void noFileIsLongerThan300Lines() {
        var files = sources();
        assertThat(files).hasSizeGreaterThan(500);
        assertThat(files.stream().map(file -> new Measured(file.toString(), lines(file))))
                .filteredOn(file -> file.lines() > FILE_LINES)
                .isEmpty();
    }

    @Test
    void noMethodIsLongerThan40Lines() {
        var methods = methods(java().map(SourceSizeTest::read).toList());
        assertThat(methods).hasSizeGreaterThan(3000);
        assertThat(methods).filteredOn(method -> method.lines() > METHOD_LINES).isEmpty();
    }

    @Test
    void nothingIsCutIntoNumberedParts() {
        assertThat(sources())
                .filteredOn(file -> NUMBERED.matcher(stem(file)).matches())
                .isEmpty();
    }

    @Test
    void aMethodIsMeasuredFromItsAnnotationsToItsClosingBrace() {
        var text = """
                class Sample {
                    /** Not counted. */
                    @Override
                    public String toString() {
                        Runnable nested = () -> {
                            System.out.println("}");
                        };
                        return nested + "";
                    }
                    int one() { return 1; }
                    Sample() {
                    }
                    record Inner(int a) { Inner { a = 1; } }
                }
                """;
        assertThat(methods(List.of(new Source("Sample.java", text))))
                .containsExactlyInAnyOrder(
                        new Measured("Sample.toString", 7),
                        new Measured("Sample.one", 1),
                        new Measured("Sample.<init>", 2),
                        new Measured("Inner.<init>", 1));
    }

    @Test
    void whatCountsAsANumberedPart() {
        assertThat(Stream.of("MarkingDesk2", "marking-2", "MarkingPartTwo", "MarkingTwo"))
                .allMatch(name -> NUMBERED.matcher(name).matches());
        assertThat(Stream.of("MarkingDesk", "AppShell", "Part", "Depart"))
                .noneMatch(name -> NUMBERED.matcher(name).matches());
    }

    private static List<Path> sources() {
        return ROOTS.stream()
                .filter(Files::isDirectory)
                .flatMap(SourceSizeTest::under)
                .filter(file -> KINDS.contains(ending(file)))
                .toList();
    }

    private static Stream<Path> java() {
        return sources().stream().filter(file -> ending(file).equals("java") && !file.endsWith("package-info.java"));
    }

    private static Stream<Path> under(Path root) {
        try (var found = Files.walk(root)) {
            return found
                    .filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(file, p -> p != null, Path::getParent)
                            .noneMatch(part -> NOT_WRITTEN_HERE.contains(String.valueOf(part.getFileName()))))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        return read(file).text.lines().count();
    }

    private static Source read(Path file) {
        try {
            return new Source(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ending(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String stem(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** Every method and constructor that is written out. */
    private static List<Measured> methods(List<Source> sources) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
        var measured = new ArrayList<Measured>();
        try {
            for (var unit : task.parse()) {
                new Measuring(unit, Trees.instance(task), measured).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return measured;
    }

    private static final class Measuring extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Measured> found;

        Measuring(CompilationUnitTree unit, Trees trees, List<Measured> found) {
            this.unit = unit;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
            var owner = getCurrentPath().getParentPath().getLeaf();
            var name = (owner instanceof ClassTree type ? type.getSimpleName() : "") + "." + method.getName();
            found.add(new Measured(name, line(end(method)) - line(start(method)) + 1));
            return super.visitMethod(method, null);
        }

        private long start(Tree tree) {
            return trees.getSourcePositions().getStartPosition(unit, tree);
        }

        private long end(Tree tree) {
            return trees.getSourcePositions().getEndPosition(unit, tree);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("source:///" + name.replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
