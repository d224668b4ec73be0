import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the Feather font with thinner lines: 1.5 of 24 instead of 2. Every other table stays, so
 * the drawings keep their codes. Run by hand when Ikonli brings another Feather font:
 *
 * <pre>java installer/icons/ThinIcons.java feather.ttf src/main/resources/fonts/TierlineIcons.ttf
 * </pre>
 */
final class ThinIcons {
  private static final String FAMILY = "Tierline Icons";
  private static final double TAKEN_OFF_EACH_SIDE = 0.25 / 24;
  private static final double FLATNESS = 0.8;

  private final Map<String, byte[]> tables = new TreeMap<>();
  private final int size;
  private final Font font;
  private int mostPoints;
  private int mostContours;

  private ThinIcons(Path file) throws Exception {
    ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
    for (int i = 0; i < all.getShort(4); i++) {
      byte[] name = new byte[4];
      all.get(12 + 16 * i, name);
      byte[] content = new byte[all.getInt(24 + 16 * i)];
      all.get(all.getInt(20 + 16 * i), content);
      tables.put(new String(name, StandardCharsets.US_ASCII), content);
    }
    size = table("head").getShort(18);
    font = Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) size);
  }

  public static void main(String[] args) throws Exception {
    ThinIcons icons = new ThinIcons(Path.of(args[0]));
    icons.redraw();
    icons.rename();
    Files.write(Path.of(args[1]), icons.written());
  }

  private ByteBuffer table(String name) {
    return ByteBuffer.wrap(tables.get(name));
  }

  private void redraw() throws IOException {
    int glyphs = table("maxp").getShort(4);
    ByteArrayOutputStream drawings = new ByteArrayOutputStream();
    ByteBuffer places = ByteBuffer.allocate(4 * (glyphs + 1));
    for (int glyph = 0; glyph < glyphs; glyph++) {
      places.putInt(drawings.size());
      drawings.write(drawing(glyph));
    }
    places.putInt(drawings.size());
    tables.put("glyf", drawings.toByteArray());
    tables.put("loca", places.array());
    table("head").putShort(50, (short) 1);
    table("maxp").putShort(6, (short) mostPoints).putShort(8, (short) mostContours);
  }

  private byte[] drawing(int glyph) throws IOException {
    Shape heavy =
        font.createGlyphVector(new FontRenderContext(null, true, true), new int[] {glyph})
            .getGlyphOutline(0);
    Area thin = new Area(heavy);
    float edge = (float) (2 * TAKEN_OFF_EACH_SIDE * size);
    thin.subtract(
        new Area(
            new BasicStroke(edge, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(heavy)));
    List<List<int[]>> contours = contours(thin);
    return contours.isEmpty() ? new byte[0] : outline(glyph, contours);
  }

  private static List<List<int[]>> contours(Area area) {
    List<List<int[]>> contours = new ArrayList<>();
    double[] at = new double[6];
    for (PathIterator i = area.getPathIterator(null, FLATNESS); !i.isDone(); i.next()) {
      int kind = i.currentSegment(at);
      if (kind == PathIterator.SEG_MOVETO) {
        contours.add(new ArrayList<>());
      }
      List<int[]> contour = contours.getLast();
      int[] point = {(int) Math.round(at[0]), (int) Math.round(-at[1])};
      boolean moved = contour.isEmpty() || !same(contour.getLast(), point);
      if (kind != PathIterator.SEG_CLOSE && moved) {
        contour.add(point);
      }
    }
    contours.forEach(contour -> {
      if (contour.size() > 1 && same(contour.getFirst(), contour.getLast())) {
        contour.removeLast();
      }
    });
    contours.removeIf(contour -> contour.size() < 3);
    return contours;
  }

  private static boolean same(int[] one, int[] other) {
    return one[0] == other[0] && one[1] == other[1];
  }

  private byte[] outline(int glyph, List<List<int[]>> contours) throws IOException {
    List<int[]> points = contours.stream().flatMap(List::stream).toList();
    mostPoints = Math.max(mostPoints, points.size());
    mostContours = Math.max(mostContours, contours.size());
    int left = points.stream().mapToInt(point -> point[0]).min().orElseThrow();
    table("hmtx").putShort(4 * glyph + 2, (short) left);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeShort(contours.size());
    out.writeShort(left);
    out.writeShort(points.stream().mapToInt(point -> point[1]).min().orElseThrow());
    out.writeShort(points.stream().mapToInt(point -> point[0]).max().orElseThrow());
    out.writeShort(points.stream().mapToInt(point -> point[1]).max().orElseThrow());
    int end = -1;
    for (List<int[]> contour : contours) {
      end += contour.size();
      out.writeShort(end);
    }
    out.writeShort(0);
    writePoints(points, out);
    while (bytes.size() % 4 != 0) {
      out.writeByte(0);
    }
    return bytes.toByteArray();
  }

  /** Each coordinate is a step from the one before: none, a byte and its sign, or two bytes. */
  private static void writePoints(List<int[]> points, DataOutputStream out) throws IOException {
    ByteArrayOutputStream[] steps = {new ByteArrayOutputStream(), new ByteArrayOutputStream()};
    int[] before = {0, 0};
    for (int[] point : points) {
      int flags = 1;
      for (int axis = 0; axis < 2; axis++) {
        int step = point[axis] - before[axis];
        if (step == 0) {
          flags |= 16 << axis;
        } else if (Math.abs(step) < 256) {
          flags |= (2 << axis) | (step > 0 ? 16 << axis : 0);
          steps[axis].write(Math.abs(step));
        } else {
          steps[axis].write(step >> 8);
          steps[axis].write(step);
        }
      }
      out.writeByte(flags);
      before = point;
    }
    out.write(steps[0].toByteArray());
    out.write(steps[1].toByteArray());
  }

  private void rename() throws IOException {
    Map<Integer, String> names =
        Map.of(
            0,
            "Feather icons by Cole Bemis and others (MIT), drawn with thinner lines",
            1,
            FAMILY,
            2,
            "Regular",
            3,
            FAMILY,
            4,
            FAMILY,
            5,
            "Version 4.28",
            6,
            "TierlineIcons");
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    ByteBuffer table = ByteBuffer.allocate(6 + 12 * names.size());
    table.putShort((short) 0).putShort((short) names.size()).putShort((short) table.capacity());
    for (Map.Entry<Integer, String> name : new TreeMap<>(names).entrySet()) {
      byte[] text = name.getValue().getBytes(StandardCharsets.UTF_16BE);
      table.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
      table.putShort(name.getKey().shortValue()).putShort((short) text.length);
      table.putShort((short) words.size());
      words.write(text);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(table.array());
    all.write(words.toByteArray());
    tables.put("name", all.toByteArray());
  }

  private byte[] written() {
    int at = 12 + 16 * tables.size();
    int length = at;
    for (byte[] content : tables.values()) {
      length += padded(content.length);
    }
    table("head").putInt(8, 0);
    ByteBuffer all = ByteBuffer.allocate(length);
    int power = Integer.highestOneBit(tables.size());
    all.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    all.putShort((short) Integer.numberOfTrailingZeros(power));
    all.putShort((short) (16 * (tables.size() - power)));
    int headAt = 0;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] content = entry.getValue();
      all.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      all.putInt(sum(content)).putInt(at).putInt(content.length);
      all.put(at, content);
      headAt = entry.getKey().equals("head") ? at : headAt;
      at += padded(content.length);
    }
    all.putInt(headAt + 8, 0xB1B0AFBA - sum(all.array()));
    return all.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int sum(byte[] content) {
    ByteBuffer padded = ByteBuffer.allocate(padded(content.length)).put(content).rewind();
    int sum = 0;
    while (padded.hasRemaining()) {
      sum += padded.getInt();
    }
    return sum;
  }
}
