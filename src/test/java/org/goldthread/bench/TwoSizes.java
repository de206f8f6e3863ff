package org.goldthread.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.util.FileSystemUtils;

/** The product twice in one process, so that both are equally warm: with a hundred evidence items and with ten thousand. */
record TwoSizes(ServedProduct few, ServedProduct many) implements AutoCloseable {
    static final int FEW = 100;
    static final int MANY = 10_000;
    private static final int ORGANISATIONS = 14;

    static TwoSizes in(Path work) throws IOException {
        var demo = work.resolve("few");
        var copied = work.resolve("many");
        // the demo's services play once; the other store is a copy of what they made
        ServedProduct.start(demo).close();
        FileSystemUtils.copyRecursively(demo, copied);
        return new TwoSizes(filled(demo, FEW), filled(copied, MANY));
    }

    private static ServedProduct filled(Path folder, int items) {
        var product = ServedProduct.start(folder);
        var store = product.bean(MongoTemplate.class);
        var crowd = new Crowd(store);
        var candidate = MainView.person(store, MainView.CANDIDATE);
        // whoever looks has as many of their own in both
        crowd.ownedBy(candidate, (int) (crowd.owned(candidate) + FEW - crowd.items()));
        if (items == FEW) {
            // people without work: a page of them is full in both
            crowd.organisation(1, 0);
            crowd.organisation(2, 0);
            return product;
        }
        int each = (int) (items - crowd.items()) / ORGANISATIONS;
        for (int number = 1; number < ORGANISATIONS; number++) {
            crowd.organisation(number, each);
        }
        crowd.organisation(ORGANISATIONS, (int) (items - crowd.items()));
        return product;
    }

    @Override
    public void close() {
        few.close();
        many.close();
    }
}
