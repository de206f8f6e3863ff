package org.goldthread.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldthread.rules.Phrase;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What the product says, from {@code texts/<feature>.properties}, in British English. A second language is a second file
 * beside each, such as {@code texts/people_de.properties}: whoever's browser asks for it gets it, and what is missing in it
 * stays English. A missing key is an error, so that no screen shows a key in place of a text.
 */
@Component
public class Texts implements I18NProvider {
    private static final String FILES = "classpath*:texts/*.properties";
    private static final Pattern NAME = Pattern.compile("(.+/)?(?<base>[^/]+?)(_(?<language>\\w\\w))?\\.properties");

    private final ReloadableResourceBundleMessageSource bundles = new ReloadableResourceBundleMessageSource();
    private final List<Locale> locales;

    Texts() {
        this(FILES, "classpath:texts/");
    }

    Texts(String files, String folder) {
        var names = names(files);
        bundles.setDefaultEncoding("UTF-8");
        bundles.setFallbackToSystemLocale(false);
        bundles.setAlwaysUseMessageFormat(true);
        bundles.setCacheSeconds(-1);
        bundles.setBasenames(names.stream()
                .map(name -> folder + name.group("base"))
                .distinct()
                .toArray(String[]::new));
        var others = names.stream()
                .map(name -> name.group("language"))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(Locale::of);
        locales = Stream.concat(Stream.of(Locale.UK), others).toList();
    }

    private static List<MatchResult> names(String files) {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(files))
                    .map(file -> NAME.matcher(Objects.requireNonNull(file.getFilename())))
                    .filter(Matcher::matches)
                    .map(Matcher::toMatchResult)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The key that a constant's word has in its feature's bundle: {@code evidence.root-cause.TOOLS}. */
    public static String keyOf(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var feature = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        var name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return feature + "." + name + "." + constant.name();
    }

    /** The language of the screen that this thread works for; British English where there is none, or another English. */
    static Locale ofScreen() {
        var screen = UI.getCurrent();
        return screen == null || "en".equals(screen.getLocale().getLanguage()) ? Locale.UK : screen.getLocale();
    }

    /** The text in the language of the screen, or in British English for what has none: the document, the console. */
    public String of(String key, Object... args) {
        return getTranslation(key, ofScreen(), args);
    }

    public String of(Phrase phrase) {
        return of(phrase.key(), phrase.args().toArray());
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return locales;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        var said = Arrays.stream(args)
                .map(arg -> arg instanceof Phrase phrase
                        ? getTranslation(phrase.key(), locale, phrase.args().toArray())
                        : arg)
                .toArray();
        return bundles.getMessage(key, said, locale);
    }
}
