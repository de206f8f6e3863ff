package org.goldthread.document.pdf;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/** Where a run of text leads. */
public sealed interface Link {

    /** A heading, picture or other named place of this document; an unknown name is refused when the last page is drawn. */
    record ToPlace(String place) implements Link {

        public ToPlace {
            Places.requireName(place);
        }
    }

    /** A page on the web or a mail address; nothing that runs. */
    record ToAddress(URI address) implements Link {
        private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

        public ToAddress {
            if (address.getScheme() == null
                    || !SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Not an address to link to: " + address);
            }
        }
    }
}
