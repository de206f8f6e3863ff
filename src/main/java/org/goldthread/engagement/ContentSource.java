package org.goldthread.engagement;

/** Where what customers use comes from; how it reaches them says nothing about a relationship. */
public enum ContentSource {
    BUILT,
    SOURCED,
    EXISTING
}
