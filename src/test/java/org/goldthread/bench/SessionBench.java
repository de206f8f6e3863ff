package org.goldthread.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.mongodb.core.MongoTemplate;

/** What the server keeps of a person who is signed in and looks at a screen. */
final class SessionBench {
    private static final int SESSIONS = 15;
    private static final int TO_COMPARE = 3;
    private static final double MOST = 1.5;
    private static final double KILOBYTES = 1024;

    private final ServedProduct product;
    private final List<Tab> open = new ArrayList<>();

    SessionBench(ServedProduct product) {
        this.product = product;
    }

    private record Weighed(MainView view, double kilobytes) {}

    List<Row> rows() throws IOException {
        var views = MainView.all(product.bean(MongoTemplate.class));
        var weighed = new ArrayList<Weighed>();
        for (var view : views) {
            weighed.add(new Weighed(view, kilobytes(TO_COMPARE, view.account(), view.address())));
        }
        var heaviest = weighed.stream()
                .max(Comparator.comparingDouble(Weighed::kilobytes))
                .orElseThrow()
                .view();
        var heavy = new ArrayList<Double>();
        var beside = Timing.repeated(_ -> {
            heavy.add(kilobytes(SESSIONS, heaviest.account(), heaviest.address()));
            return over(heavy, BareList.ADDRESS);
        });
        var name = "a session on the heaviest view (" + heaviest.name() + ") ÷ on a bare grid ";
        return List.of(
                Row.median(name + "of one's own in the frame", MOST, beside),
                Row.median(
                        name + "from memory without a frame",
                        null,
                        Timing.repeated(run -> over(heavy.subList(0, run + 1), BareGrid.ADDRESS))));
    }

    private Row.Ratio over(List<Double> heavy, String bare) throws IOException {
        return new Row.Ratio(heavy.getLast(), kilobytes(SESSIONS, MainView.CANDIDATE, bare), "KB of live heap");
    }

    /** Of one session, with its tab on this screen. */
    private double kilobytes(int sessions, String account, String address) throws IOException {
        double before = Heap.live();
        for (int i = 0; i < sessions; i++) {
            var tab = Tab.signedIn(product.address(), account);
            tab.go(address);
            open.add(tab);
        }
        return (Heap.live() - before) * KILOBYTES / sessions;
    }
}
