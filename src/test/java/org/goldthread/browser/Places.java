package org.goldthread.browser;

import static org.goldthread.browser.Place.NOBODY;
import static org.goldthread.browser.Place.at;
import static org.goldthread.browser.Place.below;
import static org.goldthread.browser.Place.linked;

import java.util.List;
import java.util.stream.Stream;

/** Every screen of the product, by the person who looks at it. */
final class Places {
    private static final String THREADS = "threads/:thread";
    private static final String EVIDENCE = "evidence/:item";
    private static final String PORTFOLIO = "portfolio/:portfolio";
    private static final String ATTEMPT = "portfolio/:portfolio/attempts/:submission";
    private static final String SUBMIT = "portfolio/:portfolio/submit";
    private static final String CHANGES = "portfolio/:portfolio/changes/:criterion";
    private static final String MARKING = "marking/:submission";
    private static final String UNREAD = "samira.haddad";

    /** Views that {@link ScreensIT} visits by a way of its own, or that only lead on and show nothing. */
    static final List<String> ELSEWHERE = List.of("setup", "marking/:submission/compare/:criterion", "notices/:notice");

    private Places() {}

    static List<Place> all() {
        return Stream.of(nobodys(), candidates(), others(), assessors(), leads(), administrators())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Place> nobodys() {
        return List.of(
                at(NOBODY, "login", "login"),
                at(NOBODY, "login-wrong", "login", "login?error"),
                at(NOBODY, "forgotten", "forgotten"),
                at(NOBODY, "join-spent", "join/:token", "join/this-one-was-used"));
    }

    private static List<Place> candidates() {
        var me = "candidate";
        return List.of(
                at(me, "today-candidate", ""),
                at(me, "threads", "threads"),
                at(me, "thread-new", "threads/new"),
                linked(me, "thread", THREADS, "threads"),
                below(me, "thread-edit", THREADS + "/edit", "threads", THREADS),
                below(me, "thread-relationship", THREADS + "/relationship", "threads", THREADS),
                at(me, "customer-map", "threads/map"),
                at(me, "customer-map-table", "threads/map", "threads/map?as=table"),
                at(me, "evidence", "evidence"),
                linked(me, "evidence-item", EVIDENCE, "evidence?stage=satisfaction"),
                at(me, "evidence-gap", "evidence/new", "evidence/new?stage=gap"),
                at(me, "evidence-process", "evidence/new", "evidence/new?stage=process"),
                at(me, "evidence-coaching", "evidence/new", "evidence/new?stage=coaching"),
                at(me, "evidence-satisfaction", "evidence/new", "evidence/new?stage=satisfaction"),
                at(me, "evidence-improvement", "evidence/new", "evidence/new?stage=improvement"),
                at(me, "evidence-culture", "evidence/new", "evidence/new?stage=culture"),
                at(me, "evidence-standards", "evidence/new", "evidence/new?stage=standards"),
                at(me, "capture", "capture"),
                at(me, "portfolio-candidate", "portfolio"),
                linked(me, "attempt-met", ATTEMPT, "portfolio"),
                below(me, "submit-nothing", SUBMIT, "portfolio", PORTFOLIO),
                below(me, "document", PORTFOLIO + "/document", "portfolio", PORTFOLIO),
                at(me, "standards", "standards"),
                at(me, "account", "account"),
                at(me, "notices-none", "notices"),
                at(me, "unknown", "", "no/such/place"),
                at(me, "error", "", "error"));
    }

    /** Candidates at other points of their way. */
    private static List<Place> others() {
        return List.of(
                at(UNREAD, "today-feedback", ""),
                at(UNREAD, "portfolio-drafts", "portfolio"),
                at(UNREAD, "notices", "notices"),
                below(UNREAD, "submit", SUBMIT, "portfolio", PORTFOLIO),
                linked(UNREAD, "attempt-feedback", ATTEMPT, "portfolio"),
                at("joel.brandt", "portfolio-waiting", "portfolio"),
                linked("joel.brandt", "attempt-waiting", ATTEMPT, "portfolio"),
                new Place("joel.brandt", "changes", CHANGES, "portfolio", PORTFOLIO, "/changes/4.1"),
                at("hana.kim", "today-plan", ""),
                at("hana.kim", "threads-none", "threads"),
                at("hana.kim", "customer-map-none", "threads/map"),
                at("hana.kim", "evidence-none", "evidence"),
                at("hana.kim", "portfolio-plan", "portfolio"));
    }

    private static List<Place> assessors() {
        var me = "assessor";
        return List.of(
                at(me, "today-assessor", ""),
                at(me, "marking-queue", "marking"),
                at(me, "marking-finished", "marking/finished"),
                linked(me, "marking", MARKING, "marking"),
                below(me, "finish", MARKING + "/finish", "marking", MARKING),
                linked(me, "countersign", MARKING + "/countersign", "marking"),
                at(me, "looks", "looks"),
                linked(me, "look", "looks/:look", "looks"),
                at("noor.aziz", "looks-none", "looks"),
                at(me, "portfolios", "portfolio"),
                linked(me, "portfolio-assessor", PORTFOLIO, "portfolio"));
    }

    private static List<Place> leads() {
        return List.of(
                at("lead", "today-lead", ""), at("lead", "team", "team"), at("lead", "workload", "marking/workload"));
    }

    private static List<Place> administrators() {
        var me = "admin";
        return List.of(
                at(me, "today-admin", ""),
                at(me, "people", "people"),
                linked(me, "person", "people/:person", "people"),
                at(me, "person-new", "people/new"),
                at(me, "teams", "people/teams"),
                at(me, "audit", "audit"),
                at(me, "audit-filtered", "audit", "audit?kind=submission-marked"));
    }
}
