package org.tierline.proof.canary;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for canaries in the bytes of a file, in one pass: as Latin-1 and as UTF-16 of both orders,
 * which is how a heap holds them.
 */
final class ByteSearch {
  private static final int CHUNK = 1 << 22;
  private static final int LONGEST = 256;

  private final BitSet starts = new BitSet(1 << 24);
  private final Map<Integer, List<Form>> forms = new HashMap<>();

  private ByteSearch(List<Canary> canaries) {
    for (Canary canary : canaries) {
      add(canary, canary.value().getBytes(StandardCharsets.ISO_8859_1));
      add(canary, canary.value().getBytes(StandardCharsets.UTF_16LE));
      add(canary, canary.value().getBytes(StandardCharsets.UTF_16BE));
    }
  }

  static ByteSearch of(List<Canary> canaries) {
    return new ByteSearch(canaries);
  }

  /** Those that stand in a file. */
  Set<Canary> in(Path file) throws IOException {
    Set<Canary> found = new HashSet<>();
    byte[] bytes = new byte[CHUNK + LONGEST];
    try (InputStream in = Files.newInputStream(file)) {
      int kept = 0;
      int read = in.readNBytes(bytes, 0, CHUNK);
      while (read > 0) {
        int end = kept + read;
        for (int at = 0; at + 2 < end; at++) {
          if (starts.get(start(bytes, at))) {
            look(bytes, at, end, found);
          }
        }
        kept = Math.min(LONGEST, end);
        System.arraycopy(bytes, end - kept, bytes, 0, kept);
        read = in.readNBytes(bytes, kept, CHUNK);
      }
    }
    return found;
  }

  private void look(byte[] bytes, int at, int end, Set<Canary> found) {
    for (Form form : forms.getOrDefault(start(bytes, at), List.of())) {
      if (form.isAt(bytes, at, end)) {
        found.add(form.canary);
      }
    }
  }

  private void add(Canary canary, byte[] form) {
    int start = start(form, 0);
    starts.set(start);
    forms.computeIfAbsent(start, _ -> new ArrayList<>()).add(new Form(canary, form));
  }

  private static int start(byte[] bytes, int at) {
    return Byte.toUnsignedInt(bytes[at]) << 16
        | Byte.toUnsignedInt(bytes[at + 1]) << 8
        | Byte.toUnsignedInt(bytes[at + 2]);
  }

  private static final class Form {
    private final Canary canary;
    private final byte[] bytes;

    Form(Canary canary, byte[] bytes) {
      this.canary = canary;
      this.bytes = bytes;
    }

    boolean isAt(byte[] other, int at, int end) {
      return at + bytes.length <= end
          && Arrays.equals(bytes, 0, bytes.length, other, at, at + bytes.length);
    }
  }
}
