package org.goldthread.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.goldthread.document.Checklist;
import org.goldthread.document.DocumentService;
import org.goldthread.document.MakingState;
import org.goldthread.people.CurrentPerson;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The portfolio as one PDF, made by the product's own service: short, and ten times as long. */
final class DocumentBench {
    private static final int SHORT = 200;
    private static final int LONG = 2_000;
    private static final int WARM_UP = 3;
    private static final int PATIENCE_MINUTES = 15;
    private static final double MOST_LONGER = 1.5;
    private static final double MEGABYTES = 64;

    private final ServedProduct product;
    private final Folder folder;

    DocumentBench(ServedProduct product) {
        this.product = product;
        folder = new Folder(product.bean(MongoTemplate.class));
    }

    /** What a document took: processor time in ms a page, and MB of heap while it was made. */
    private record Made(int pages, double milliseconds, double megabytes) {}

    List<Row> rows() throws Exception {
        folder.holds(0);
        int without = make();
        folder.holds(1);
        int copy = make() - without;
        int few = Math.ceilDiv(Math.max(0, SHORT - without), copy);
        int many = Math.ceilDiv(LONG - without, copy);
        folder.holds(few);
        for (int i = 0; i < WARM_UP; i++) {
            make();
        }
        var shorter = new ArrayList<Made>();
        var longer = new ArrayList<Made>();
        for (int run = 0; run < Timing.RUNS; run++) {
            shorter.add(made(few));
            longer.add(made(many));
        }
        return List.of(speed(longer), time(shorter, longer), heap(shorter), heap(longer), growth(shorter, longer));
    }

    private Made made(int copies) throws Exception {
        folder.holds(copies);
        int[] pages = {0};
        double seconds = Cpu.seconds(() -> pages[0] = make());
        double megabytes = Heap.growth(this::make);
        return new Made(pages[0], seconds * 1e3 / pages[0], megabytes);
    }

    private int make() {
        int[] pages = {0};
        product.bean(CurrentPerson.class).as(folder.candidate(), () -> {
            var making = product.bean(DocumentService.class).begin(folder.portfolio(), Checklist.FILLED);
            var end = making.end().orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).join();
            if (!(end instanceof MakingState.Made(int count, var _, var _))) {
                throw new IllegalStateException("No document was made: " + end);
            }
            pages[0] = count;
        });
        return pages[0];
    }

    private static Row speed(List<Made> made) {
        return Row.median(
                "pages of the portfolio's PDF in a second of processor time ÷ 1",
                null,
                ratios(made, made, (one, _) -> new Row.Ratio(1e3 / one.milliseconds(), 1, "pages")));
    }

    private static Row time(List<Made> shorter, List<Made> longer) {
        return Row.median(
                named("time for a page of the PDF", shorter, longer),
                MOST_LONGER,
                ratios(
                        longer,
                        shorter,
                        (one, other) -> new Row.Ratio(one.milliseconds(), other.milliseconds(), "ms CPU")));
    }

    private static Row growth(List<Made> shorter, List<Made> longer) {
        return Row.median(
                named("heap while the PDF is made", shorter, longer),
                MOST_LONGER,
                ratios(longer, shorter, (one, other) -> new Row.Ratio(one.megabytes(), other.megabytes(), "MB")));
    }

    private Row heap(List<Made> made) {
        double largest = folder.largestFile();
        var name = String.format(
                Locale.ROOT,
                "heap while a PDF of %d pages is made ÷ %.0f MB and its largest file",
                made.getFirst().pages(),
                MEGABYTES);
        return Row.median(
                name, 1.0, ratios(made, made, (one, _) -> new Row.Ratio(one.megabytes(), MEGABYTES + largest, "MB")));
    }

    private static String named(String what, List<Made> shorter, List<Made> longer) {
        return what + ", " + longer.getFirst().pages() + " pages ÷ "
                + shorter.getFirst().pages();
    }

    private interface Beside {
        Row.Ratio ratio(Made one, Made other);
    }

    private static Row.Ratio[] ratios(List<Made> ones, List<Made> others, Beside beside) {
        var ratios = new ArrayList<Row.Ratio>();
        for (int i = 0; i < ones.size(); i++) {
            ratios.add(beside.ratio(ones.get(i), others.get(i)));
        }
        return ratios.toArray(Row.Ratio[]::new);
    }
}
