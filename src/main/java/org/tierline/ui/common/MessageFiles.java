package org.tierline.ui.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reads {@code i18n/<feature>_<language>.properties} (UTF-8) of all features into one bundle. */
final class MessageFiles {
  /**
   * A jar cannot be asked for the names of its files, so the features are named here; one without
   * words, or without a style sheet of its own, is skipped.
   */
  static final List<String> FEATURES =
      List.of(
          "common",
          "enums",
          "say",
          "promise",
          "service",
          "store",
          "door",
          "shell",
          "staff",
          "desk",
          "callback",
          "review",
          "mail",
          "chat",
          "complaint",
          "appointment",
          "link",
          "score",
          "contact",
          "incident",
          "danger",
          "referral",
          "helper",
          "request",
          "escalation",
          "office",
          "guidance",
          "outreach",
          "privacy");

  private static final Map<Language, ResourceBundle> READ = new ConcurrentHashMap<>();

  private final Language language;

  MessageFiles(Language language) {
    this.language = language;
  }

  /** The words of a language, read once. Safe from any thread. */
  static ResourceBundle of(Language language) {
    return READ.computeIfAbsent(language, each -> new MessageFiles(each).bundle());
  }

  ResourceBundle bundle() {
    Map<String, String> words = new HashMap<>();
    for (String feature : FEATURES) {
      Properties file = read("/i18n/" + feature + "_" + language.code() + ".properties");
      file.stringPropertyNames().forEach(key -> words.put(key, file.getProperty(key)));
    }
    return new Words(Map.copyOf(words));
  }

  private static Properties read(String path) {
    Properties file = new Properties();
    try (InputStream stream = MessageFiles.class.getResourceAsStream(path)) {
      if (stream != null) {
        file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The words in " + path + " cannot be read", e);
    }
    return file;
  }

  private static final class Words extends ResourceBundle {
    private final Map<String, String> words;

    Words(Map<String, String> words) {
      this.words = words;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(words.keySet());
    }
  }
}
