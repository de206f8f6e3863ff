package org.goldthread.portfolio;

/** A portfolio in somebody's list, with the names; {@code mayOpen} for its assessor and its candidate only. */
public record PortfolioEntry(PortfolioRow row, String candidate, String assessor, boolean mayOpen) {}
