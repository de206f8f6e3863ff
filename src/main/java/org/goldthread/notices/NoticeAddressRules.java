package org.goldthread.notices;

import org.goldthread.ui.Addresses;

/** Where a notice leads. */
final class NoticeAddressRules {
    private NoticeAddressRules() {}

    static String of(Notice notice) {
        var submission = notice.submission();
        var portfolio = notice.portfolio();
        return switch (notice.kind()) {
            case SUBMITTED -> submission == null ? Addresses.MARKING : Addresses.marking(submission.value());
            case DECIDED, UNREAD, RETURNED ->
                portfolio == null || submission == null
                        ? Addresses.PORTFOLIO
                        : Addresses.attempt(portfolio.value(), submission.value());
            case WITHDRAWN -> Addresses.MARKING;
            case REASSIGNED ->
                // the candidate is told of their portfolio, the assessor of their queue
                portfolio == null ? Addresses.MARKING : Addresses.portfolio(portfolio.value());
            case LOOK_ASKED ->
                notice.look() == null
                        ? Addresses.LOOKS
                        : Addresses.look(notice.look().value());
            case LOOK_ANSWERED ->
                notice.item() == null
                        ? Addresses.EVIDENCE
                        : Addresses.evidence(notice.item().value());
            case MAIL_FAILED -> Addresses.NOTICES;
        };
    }
}
