package org.goldthread.portfolio;

import java.time.Instant;
import org.goldthread.rules.Refused;
import org.goldthread.rules.TextRules;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * How a candidate presents what is in a portfolio. Beside the ledger, so that typing never meets a decision; what is handed
 * in seals a copy of it.
 *
 * @param portfolio of which it is; there is one at most
 */
@Document("presentations")
public record Presentation(
        @Id PortfolioId portfolio, @Version @Nullable Long version, Presented presented, Instant updated) {
    static Presentation empty(PortfolioId portfolio, Instant now) {
        return new Presentation(portfolio, null, Presented.nothing(), now);
    }

    Presentation saying(String statement, Instant now) {
        Refused.when(TextRules.text(statement));
        return as(presented.saying(statement), now);
    }

    Presentation as(Presented next, Instant now) {
        return next.equals(presented) ? this : new Presentation(portfolio, version, next, now);
    }
}
