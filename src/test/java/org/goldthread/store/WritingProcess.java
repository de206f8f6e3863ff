package org.goldthread.store;

import com.mongodb.client.MongoClients;
import org.bson.Document;

/** A process that writes until it is killed, and says of each write that it was acknowledged. */
public final class WritingProcess {
    private WritingProcess() {}

    public static void main(String[] args) {
        var embedded = new EmbeddedStore();
        var server = embedded.mongoServer(args[0], false, false);
        var connection = embedded.mongoConnection(server).getConnectionString();
        try (var client = MongoClients.create(connection)) {
            var things = client.getDatabase("goldthread").getCollection("things");
            for (int number = 0; ; number++) {
                things.insertOne(new Document("_id", args[1] + "-" + number).append("text", "x".repeat(500)));
                System.out.println(args[1] + "-" + number);
            }
        }
    }
}
