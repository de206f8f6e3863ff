package org.goldthread.bench;

import java.nio.file.*;
import java.util.*;
import org.springframework.data.mongodb.core.MongoTemplate;

public final class Scratch {
    public static void main(String[] a) throws Exception {
        try (var p = ServedProduct.start(Path.of(a[0]))) {
            var tabs = new HashMap<String, Tab>();
            int n = Integer.parseInt(a[1]);
            for (int round = 0; round < 3; round++)
                for (var v : MainView.all(p.bean(MongoTemplate.class))) {
                    if (a.length > 2 && !v.name().matches(a[2])) continue;
                    var tab = tabs.get(v.account());
                    if (tab == null) {
                        tab = Tab.signedIn(p.address(), v.account());
                        tabs.put(v.account(), tab);
                    }
                    var t = tab;
                    double c = 0, b = 0;
                    int len = 0;
                    for (int i = 0; i < n; i++) {
                        t.go("account");
                        c += Cpu.besidesCaller(() -> t.go(v.address()));
                        t.go("bare-page");
                        b += Cpu.besidesCaller(() -> t.go("bare-grid"));
                    }
                    t.go("account");
                    p.commands().take();
                    len = t.go(v.address()).length();
                    System.out.printf(
                            "%d %s %.1f ms bare %.1f  %d chars %s%n",
                            round,
                            v.name(),
                            c * 1000 / n,
                            b * 1000 / n,
                            len,
                            p.commands().take());
                }
        }
        System.exit(0);
    }
}
