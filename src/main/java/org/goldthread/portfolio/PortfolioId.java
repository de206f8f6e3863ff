package org.goldthread.portfolio;

import java.util.UUID;

public record PortfolioId(String value) {
    public static PortfolioId next() {
        return new PortfolioId(UUID.randomUUID().toString());
    }
}
