package org.goldthread.engagement;

/** What a measure is compared with, in the measure's unit, and where that comes from. */
public record Benchmark(double value, BenchmarkKind kind, String source) {}
