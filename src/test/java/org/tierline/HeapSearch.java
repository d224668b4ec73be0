package org.tierline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for words in the heap of this very process, as they were typed and in small and capital
 * letters, and tells who holds them. Words are given backwards and turned round only after the dump
 * was written, so that the search does not find itself.
 */
public final class HeapSearch {
  /** So many ways are told of each word. */
  private static final int TOLD = 3;

  private HeapSearch() {}

  /**
   * Looks in what is still in use.
   *
   * @param backwards the words, each written backwards
   * @return for each word that was found, the ways on which it is held
   */
  public static Map<String, List<String>> amongLiveObjects(Collection<String> backwards)
      throws IOException {
    return search(true, backwards);
  }

  /** As {@link #amongLiveObjects}, but garbage that was not collected yet counts too. */
  public static Map<String, List<String>> anywhere(Collection<String> backwards)
      throws IOException {
    return search(false, backwards);
  }

  private static Map<String, List<String>> search(boolean live, Collection<String> backwards)
      throws IOException {
    try (HeapDump dump = new HeapDump(live)) {
      List<Pattern> patterns = backwards.stream().flatMap(HeapSearch::patterns).toList();
      Map<Long, String> arrays = arraysWith(dump, patterns);
      Map<String, List<Long>> byWord = new TreeMap<>();
      arrays.forEach((id, word) -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(id));
      byWord.replaceAll((word, ids) -> ids.stream().limit(TOLD).toList());
      Map<String, List<String>> found = new TreeMap<>();
      if (!byWord.isEmpty()) {
        Map<Long, String> ways =
            new HeapWays(dump).to(byWord.values().stream().flatMap(List::stream).toList());
        byWord.forEach((word, ids) -> found.put(word, ids.stream().map(ways::get).toList()));
      }
      return found;
    }
  }

  private record Pattern(String word, MemorySegment bytes) {
    @Override
    public String toString() {
      return word;
    }
  }

  private static Stream<Pattern> patterns(String backwards) {
    String word = new StringBuilder(backwards).reverse().toString();
    return Stream.of(word, word.toLowerCase(Locale.ROOT), word.toUpperCase(Locale.ROOT))
        .distinct()
        .flatMap(each ->
            Stream.of(ISO_8859_1, UTF_16LE, UTF_16BE)
                .map(charset -> new Pattern(word, MemorySegment.ofArray(each.getBytes(charset)))));
  }

  private static Map<Long, String> arraysWith(HeapDump dump, List<Pattern> patterns) {
    Map<Long, String> found = new HashMap<>();
    List<List<Pattern>> byFirst = new ArrayList<>();
    for (int first = 0; first < 256; first++) {
      byte wanted = (byte) first;
      byFirst.add(
          patterns.stream()
              .filter(one -> one.bytes().get(ValueLayout.JAVA_BYTE, 0) == wanted)
              .toList());
    }
    dump.visit(
        new HeapDump.Visitor() {
          @Override
          public void text(long array, long from, long until) {
            for (long at = from; at < until; at++) {
              int first = Byte.toUnsignedInt(dump.bytes().get(ValueLayout.JAVA_BYTE, at));
              for (Pattern one : byFirst.get(first)) {
                if (isAt(dump.bytes(), at, until, one.bytes())) {
                  found.put(array, one.word());
                }
              }
            }
          }
        });
    return found;
  }

  private static boolean isAt(MemorySegment all, long at, long until, MemorySegment wanted) {
    long length = wanted.byteSize();
    return until - at >= length
        && MemorySegment.mismatch(all, at, at + length, wanted, 0, length) < 0;
  }
}
