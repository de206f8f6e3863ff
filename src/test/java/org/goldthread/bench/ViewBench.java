package org.goldthread.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * What it takes to go to each main view, by requests over HTTP as a browser sends them. Counted is all processor time of
 * the process, store included, but that of the thread that plays the browser.
 */
final class ViewBench {
    private static final int VISITS = 10;
    private static final int WARM_UP = 4;
    /** A small page in the frame: where one comes from. */
    private static final String BEFORE = "account";

    private static final double MOST_TO_BARE = 1.5;
    private static final double MOST_TO_FEW = 1.2;
    private static final double MOST_COMMANDS = 3;

    private final TwoSizes sizes;
    private final Map<String, Tab> tabs = new HashMap<>();
    private final List<MainView> few;
    private final List<MainView> many;

    ViewBench(TwoSizes sizes) {
        this.sizes = sizes;
        few = MainView.all(sizes.few().bean(MongoTemplate.class));
        many = MainView.all(sizes.many().bean(MongoTemplate.class));
    }

    /** What a view took with few and with many items, and the bare pages beside it. */
    private record Taken(double few, double many, double bareList, double bareGrid) {}

    List<Row> rows() throws Exception {
        var taken = new HashMap<String, List<Taken>>();
        for (int run = -WARM_UP; run < Timing.RUNS; run++) {
            var measured = measure();
            if (run >= 0) {
                measured.forEach((name, each) ->
                        taken.computeIfAbsent(name, _ -> new ArrayList<>()).add(each));
            }
        }
        var rows = new ArrayList<Row>();
        for (int i = 0; i < many.size(); i++) {
            var name = many.get(i).name();
            rows.addAll(times(name, taken.getOrDefault(name, List.of())));
            rows.addAll(commands(few.get(i), many.get(i)));
        }
        return rows;
    }

    /** All of them in turn, so that what disturbs one disturbs the others. */
    private Map<String, Taken> measure() throws Exception {
        double bareList = 0;
        double bareGrid = 0;
        var fews = new double[many.size()];
        var manies = new double[many.size()];
        for (int visit = 0; visit < VISITS; visit++) {
            bareGrid += visit(sizes.many(), MainView.CANDIDATE, BarePage.ADDRESS, BareGrid.ADDRESS);
            bareList += visit(sizes.many(), MainView.CANDIDATE, BEFORE, BareList.ADDRESS);
            for (int i = 0; i < many.size(); i++) {
                fews[i] += visit(
                        sizes.few(), few.get(i).account(), BEFORE, few.get(i).address());
                manies[i] += visit(
                        sizes.many(), many.get(i).account(), BEFORE, many.get(i).address());
            }
        }
        var taken = new HashMap<String, Taken>();
        for (int i = 0; i < many.size(); i++) {
            taken.put(
                    many.get(i).name(), new Taken(ofOne(fews[i]), ofOne(manies[i]), ofOne(bareList), ofOne(bareGrid)));
        }
        return taken;
    }

    private static double ofOne(double seconds) {
        return seconds * 1e3 / VISITS;
    }

    private double visit(ServedProduct product, String account, String before, String address) throws Exception {
        var tab = tab(product, account);
        tab.go(before);
        return Cpu.besidesCaller(() -> tab.go(address));
    }

    private static List<Row> times(String name, List<Taken> taken) {
        var many = name + ", with " + TwoSizes.MANY + " evidence items ÷ ";
        return List.of(
                row(many + "a bare grid of one's own in the frame", MOST_TO_BARE, taken, Taken::bareList),
                row(many + "a bare grid from memory without a frame", null, taken, Taken::bareGrid),
                row(many + "with " + TwoSizes.FEW, MOST_TO_FEW, taken, Taken::few));
    }

    private static Row row(String what, @Nullable Double most, List<Taken> taken, ToDoubleFunction<Taken> beside) {
        return Row.median(
                what,
                most,
                taken.stream()
                        .map(each -> new Row.Ratio(each.many(), beside.applyAsDouble(each), "ms CPU"))
                        .toArray(Row.Ratio[]::new));
    }

    private List<Row> commands(MainView with, MainView withMany) throws IOException {
        int few = commands(sizes.few(), with);
        int many = commands(sizes.many(), withMany);
        var same = Row.median(
                with.name() + ": commands to the store with many items ÷ with few",
                1.0,
                new Row.Ratio(many, few, "commands"));
        return with.lists() == 0
                ? List.of(same)
                : List.of(
                        same,
                        Row.median(
                                with.name() + ": commands to the store ÷ its lists",
                                MOST_COMMANDS,
                                new Row.Ratio(many, with.lists(), "commands")));
    }

    /** Beyond what any page in the frame asks: who is signed in, and how many notices are not read. */
    private int commands(ServedProduct product, MainView view) throws IOException {
        return sent(product, view.account(), view.address()) - sent(product, view.account(), BareInFrame.ADDRESS);
    }

    private int sent(ServedProduct product, String account, String address) throws IOException {
        var tab = tab(product, account);
        tab.go(BEFORE);
        product.commands().take();
        tab.go(address);
        return product.commands().take().size();
    }

    private Tab tab(ServedProduct product, String account) throws IOException {
        var key = product.address() + account;
        var open = tabs.get(key);
        if (open == null) {
            open = Tab.signedIn(product.address(), account);
            tabs.put(key, open);
        }
        return open;
    }
}
