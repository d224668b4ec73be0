package org.tierline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A dump of the heap of this very process, read as far as a search for words needs it. The file is
 * in the format of {@code jmap}, with identifiers of eight bytes.
 */
final class HeapDump implements AutoCloseable {
  private static final ValueLayout.OfLong LONG =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfInt INT =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final int ID = 8;
  private static final int OBJECT = 2;

  private final Arena arena = Arena.ofShared();
  private final Path file;
  private final MemorySegment bytes;
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, Long> classNames = new HashMap<>();
  private final Map<Long, ClassShape> shapes = new HashMap<>();
  private final Map<Long, List<Place>> layouts = new HashMap<>();
  private final Map<Long, String> arrayNames = new HashMap<>();

  private record Field(String name, int type) {}

  private record ClassShape(long superClass, List<Field> fields) {}

  /** Where a reference lies in an object, and what it is told as. */
  private record Place(int at, String told) {}

  /** Sees every object of the dump once. */
  interface Visitor {
    /** An object that something outside the heap holds. */
    default void root(long id) {}

    /** A reference from an object to another; of a class, {@code from} is the class itself. */
    default void reference(long from, String through, long to) {}

    /** The elements of an array of bytes or characters, from one place of the file to another. */
    default void text(long array, long from, long until) {}
  }

  /**
   * Writes the dump.
   *
   * @param live whether garbage is left out; then it is collected first
   */
  HeapDump(boolean live) throws IOException {
    Path folder = Files.createTempDirectory("heap");
    file = folder.resolve("heap.hprof");
    ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
        .dumpHeap(file.toString(), live);
    try (FileChannel channel = FileChannel.open(file)) {
      bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
    }
    visit(new Visitor() {});
    layouts.clear();
  }

  MemorySegment bytes() {
    return bytes;
  }

  /** The name of the class of an object or of a class itself. */
  String className(long classId) {
    return names.getOrDefault(classNames.getOrDefault(classId, 0L), "?").replace('/', '.');
  }

  /** Goes through all objects. */
  void visit(Visitor visitor) {
    long at = 0;
    while (bytes.get(ValueLayout.JAVA_BYTE, at) != 0) {
      at++;
    }
    at += 1 + 4 + 8;
    while (at < bytes.byteSize()) {
      int tag = bytes.get(ValueLayout.JAVA_BYTE, at);
      long length = Integer.toUnsignedLong(bytes.get(INT, at + 5));
      long body = at + 9;
      switch (tag) {
        case 0x01 -> names.put(bytes.get(LONG, body), text(body + ID, length - ID));
        case 0x02 -> classNames.put(bytes.get(LONG, body + 4), bytes.get(LONG, body + 4 + ID + 4));
        case 0x0C, 0x1C -> objects(body, body + length, visitor);
        default -> {}
      }
      at = body + length;
    }
  }

  private String text(long at, long length) {
    return new String(bytes.asSlice(at, length).toArray(ValueLayout.JAVA_BYTE), UTF_8);
  }

  private void objects(long from, long until, Visitor visitor) {
    long at = from;
    while (at < until) {
      int tag = Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, at));
      long id = bytes.get(LONG, at + 1);
      long body = at + 1 + ID;
      at =
          switch (tag) {
            case 0xFF, 0x05, 0x07 -> root(id, body, visitor);
            case 0x01 -> root(id, body + ID, visitor);
            case 0x02, 0x03, 0x08 -> root(id, body + 8, visitor);
            case 0x04, 0x06 -> root(id, body + 4, visitor);
            case 0x20 -> classDump(id, body, visitor);
            case 0x21 -> instance(id, body, visitor);
            case 0x22 -> objectArray(id, body, visitor);
            case 0x23 -> primitives(id, body, visitor);
            default -> throw new IllegalStateException("unknown part of a heap dump: " + tag);
          };
    }
  }

  /** Classes are told by their static fields; that each is held is known. */
  private static long root(long id, long next, Visitor visitor) {
    visitor.root(id);
    return next;
  }

  private long classDump(long id, long body, Visitor visitor) {
    long superClass = bytes.get(LONG, body + 4);
    long at = body + 4 + 6 * ID + 4;
    int constants = Short.toUnsignedInt(bytes.get(SHORT, at));
    at += 2;
    for (int i = 0; i < constants; i++) {
      at += 3 + size(bytes.get(ValueLayout.JAVA_BYTE, at + 2));
    }
    int statics = Short.toUnsignedInt(bytes.get(SHORT, at));
    at += 2;
    for (int i = 0; i < statics; i++) {
      int type = bytes.get(ValueLayout.JAVA_BYTE, at + ID);
      if (type == OBJECT) {
        String name = names.getOrDefault(bytes.get(LONG, at), "?");
        visitor.reference(id, className(id) + "." + name, bytes.get(LONG, at + ID + 1));
      }
      at += ID + 1 + size(type);
    }
    int count = Short.toUnsignedInt(bytes.get(SHORT, at));
    at += 2;
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = names.getOrDefault(bytes.get(LONG, at), "?");
      fields.add(new Field(name, bytes.get(ValueLayout.JAVA_BYTE, at + ID)));
      at += ID + 1;
    }
    shapes.putIfAbsent(id, new ClassShape(superClass, fields));
    return at;
  }

  private long instance(long id, long body, Visitor visitor) {
    List<Place> layout = layouts.computeIfAbsent(bytes.get(LONG, body + 4), this::layout);
    int length = bytes.get(INT, body + 4 + ID);
    long at = body + 4 + ID + 4;
    for (Place place : layout) {
      visitor.reference(id, place.told(), bytes.get(LONG, at + place.at()));
    }
    return at + length;
  }

  private List<Place> layout(Long classId) {
    String name = className(classId);
    List<Place> places = new ArrayList<>();
    int at = 0;
    for (ClassShape shape = shapes.get(classId);
        shape != null;
        shape = shapes.get(shape.superClass())) {
      for (Field field : shape.fields()) {
        // What is held weakly is not held.
        if (field.type() == OBJECT && !field.name().equals("referent")) {
          places.add(new Place(at, name + "." + field.name()));
        }
        at += size(field.type());
      }
    }
    return places;
  }

  private long objectArray(long id, long body, Visitor visitor) {
    int length = bytes.get(INT, body + 4);
    long at = body + 4 + 4 + ID;
    String name = arrayNames.computeIfAbsent(bytes.get(LONG, body + 8), this::className);
    for (int i = 0; i < length; i++) {
      visitor.reference(id, name, bytes.get(LONG, at + (long) i * ID));
    }
    return at + (long) length * ID;
  }

  private long primitives(long id, long body, Visitor visitor) {
    long length = Integer.toUnsignedLong(bytes.get(INT, body + 4));
    int type = bytes.get(ValueLayout.JAVA_BYTE, body + 8);
    long at = body + 9;
    long end = at + length * size(type);
    if (type == 5 || type == 8) {
      visitor.text(id, at, end);
    }
    return end;
  }

  private static int size(int type) {
    return switch (type) {
      case OBJECT -> ID;
      case 4, 8 -> 1;
      case 5, 9 -> 2;
      case 6, 10 -> 4;
      case 7, 11 -> 8;
      default -> throw new IllegalStateException("unknown type in a heap dump: " + type);
    };
  }

  @Override
  public void close() throws IOException {
    arena.close();
    Files.delete(file);
    Files.delete(file.getParent());
  }
}
