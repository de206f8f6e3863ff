package org.goldthread.portfolio.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.goldthread.portfolio.PortfolioId;
import org.goldthread.standards.CriterionCode;
import org.goldthread.ui.Addresses;
import org.jspecify.annotations.Nullable;

/** What of a portfolio's page is open: a criterion's panel, or the table in place of the map. */
record PortfolioAddress(PortfolioId portfolio, @Nullable CriterionCode criterion, boolean table) {
    static PortfolioAddress of(PortfolioId portfolio, QueryParameters query) {
        var criterion = query.getSingleParameter("criterion")
                .filter(typed -> typed.matches("\\d{1,2}\\.\\d{1,2}"))
                .map(CriterionCode::new);
        var table = query.getSingleParameter("view").filter("table"::equals).isPresent();
        return new PortfolioAddress(portfolio, criterion.orElse(null), table);
    }

    Optional<CriterionCode> opened() {
        return Optional.ofNullable(criterion);
    }

    /** The same page with another panel open; null closes it. */
    String at(@Nullable CriterionCode other) {
        return address(other, table);
    }

    /** The same page as a table, or as the map. */
    String as(boolean asTable) {
        return address(criterion, asTable);
    }

    private String address(@Nullable CriterionCode code, boolean asTable) {
        var path = Addresses.portfolio(portfolio.value());
        if (code == null) {
            return asTable ? path + "?view=table" : path;
        }
        return path + "?criterion=" + code + (asTable ? "&view=table" : "");
    }
}
