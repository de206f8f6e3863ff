package org.goldthread.relay;

record Rang(String bell, int times) implements DomainEvent {}
