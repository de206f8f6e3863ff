package org.goldthread.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What a view took with few and with many items, and a bare page beside it. */
    private record Taken(double few, double many, double bare) {}

    List<Row> rows() throws Exception {
        var taken = new HashMap<String, List<Taken>>();
        for (int run = -WARM_UP; run < Timing.RUNS; run++) {
            for (int i = 0; i < many.size(); i++) {
                var measured = measure(few.get(i), many.get(i));
                if (run >= 0) {
                    taken.computeIfAbsent(many.get(i).name(), _ -> new ArrayList<>())
                            .add(measured);
                }
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

    private Taken measure(MainView with, MainView withMany) throws Exception {
        double bare = 0;
        double few = 0;
        double many = 0;
        for (int visit = 0; visit < VISITS; visit++) {
            bare += visit(sizes.many(), withMany.account(), BarePage.ADDRESS, BareGrid.ADDRESS);
            few += visit(sizes.few(), with.account(), BEFORE, with.address());
            many += visit(sizes.many(), withMany.account(), BEFORE, withMany.address());
        }
        return new Taken(few * 1e3 / VISITS, many * 1e3 / VISITS, bare * 1e3 / VISITS);
    }

    private double visit(ServedProduct product, String account, String before, String address) throws Exception {
        var tab = tab(product, account);
        tab.go(before);
        return Cpu.besidesCaller(() -> tab.go(address));
    }

    private static List<Row> times(String name, List<Taken> taken) {
        return List.of(
                Row.median(
                        name + " ÷ a bare grid, with " + TwoSizes.MANY + " evidence items",
                        MOST_TO_BARE,
                        taken.stream()
                                .map(each -> new Row.Ratio(each.many(), each.bare(), "ms CPU"))
                                .toArray(Row.Ratio[]::new)),
                Row.median(
                        name + ", with " + TwoSizes.MANY + " evidence items ÷ with " + TwoSizes.FEW,
                        MOST_TO_FEW,
                        taken.stream()
                                .map(each -> new Row.Ratio(each.many(), each.few(), "ms CPU"))
                                .toArray(Row.Ratio[]::new)));
    }

    private List<Row> commands(MainView with, MainView withMany) throws IOException {
        int few = commands(sizes.few(), with);
        int many = commands(sizes.many(), withMany);
        var same = Row.median(
                with.name() + ": commands to the store with many items ÷ with few",
                1.0,
                new Row.Ratio(many, few, "commands"));
        return with.list()
                ? List.of(
                        same,
                        Row.median(
                                with.name() + ": commands to the store of the list ÷ 1",
                                MOST_COMMANDS,
                                new Row.Ratio(many, 1, "commands")))
                : List.of(same);
    }

    /** Beyond what any page asks: whether the person may still be signed in. */
    private int commands(ServedProduct product, MainView view) throws IOException {
        return sent(product, view.account(), view.address()) - sent(product, view.account(), BarePage.ADDRESS);
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
