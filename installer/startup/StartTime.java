import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/**
 * Measures, by turns, how long two programs take from the start of the process until a letter that
 * was typed shows in the first field of their window. It types as a person would who cannot wait,
 * about fifty times a second, and looks at the screen oftener; it needs a display of its own with a
 * window manager.
 *
 * <p>{@code java StartTime.java RUNS PICTURES NAME COMMAND NAME COMMAND}, each command in one
 * argument, its words apart by spaces. The letters that show are learnt from one run of each
 * before. Prints the times, the medians and the ratio of the first to the second; ends with 1 if
 * the ratio is over 1.25.
 */
public final class StartTime {
  private static final double MOST = 1.25;
  private static final long PATIENCE_MS = 120_000;

  /** A window that has not shown its letter by then stands elsewhere than it stood before. */
  private static final long LOST_MS = 20_000;

  private static final int MOST_LOST = 5;
  private static final int LETTERS = 4;
  private static final int LOOKS_A_LETTER = 4;

  private final Robot robot;
  private final Path pictures;

  private StartTime(Robot robot, Path pictures) {
    this.robot = robot;
    this.pictures = pictures;
  }

  /** A program, and what the screen shows where its first letter comes. */
  private static final class Program {
    final String name;
    final List<String> command;
    final List<Double> times = new ArrayList<>();
    final List<Double> work = new ArrayList<>();
    int lost;
    Rectangle place = new Rectangle();
    int[] empty = {};
    int ink;

    Program(String name, String command) {
      this.name = name;
      this.command = List.of(command.split(" "));
    }
  }

  public static void main(String[] arguments) throws Exception {
    int runs = Integer.parseInt(arguments[0]);
    Path pictures = Files.createDirectories(Path.of(arguments[1]));
    StartTime time = new StartTime(new Robot(), pictures);
    Program first = new Program(arguments[2], arguments[3]);
    Program second = new Program(arguments[4], arguments[5]);
    time.learn(first);
    time.learn(second);
    for (int run = 0; run < runs; run++) {
      time.measureUntilSeen(first);
      time.measureUntilSeen(second);
    }
    double ratio = median(first.times) / median(second.times);
    for (Program program : List.of(first, second)) {
      System.out.printf(
          "%s: median %.0f ms, of%s; work of all processors %.0f ms; %d starts put elsewhere by the"
              + " window manager and made again%n",
          program.name,
          median(program.times),
          all(program.times),
          median(program.work),
          program.lost);
    }
    System.out.printf("ratio %.3f, at most %.2f%n", ratio, MOST);
    System.exit(ratio <= MOST ? 0 : 1);
  }

  /** Finds out where the first letter comes and how it looks: the same letter, four times. */
  private void learn(Program program) throws Exception {
    Process process = start(program);
    try {
      BufferedImage before = still(process, false);
      for (int letter = 0; letter < LETTERS; letter++) {
        type();
        Thread.sleep(100);
      }
      BufferedImage after = still(process, true);
      Rectangle word = difference(before, after);
      if (word.isEmpty() || word.y < 4 || word.width > 200 || word.height > 60) {
        ImageIO.write(after, "png", pictures.resolve(program.name + "-lost.png").toFile());
        throw new IllegalStateException(program.name + ": no letters came, but " + word);
      }
      // The first letter without its edges, where the text cursor stands, and some of the field
      // around.
      int width = word.width / LETTERS;
      program.place = new Rectangle(word.x + 3, word.y - 4, width - 3, word.height + 8);
      program.empty = pixels(cut(before, program.place));
      program.ink = inked(program.empty, pixels(cut(after, program.place)));
      ImageIO.write(after, "png", pictures.resolve(program.name + ".png").toFile());
    } finally {
      end(process);
    }
  }

  /**
   * Now and then a window manager loses where a window wants to stand, and nobody sees the letter:
   * such a start is made again.
   */
  private void measureUntilSeen(Program program) throws Exception {
    while (!measure(program)) {
      program.lost++;
      if (program.lost > MOST_LOST) {
        throw new IllegalStateException(program.name + ": the letter does not come");
      }
    }
  }

  private boolean measure(Program program) throws Exception {
    Thread.sleep(500);
    long began = System.nanoTime();
    Process process = start(program);
    try {
      for (int looks = 0; !shows(program); looks++) {
        if (System.nanoTime() - began > LOST_MS * 1_000_000) {
          ImageIO.write(screen(), "png", pictures.resolve(program.name + "-lost.png").toFile());
          return false;
        }
        if (!process.isAlive()) {
          throw new IllegalStateException(program.name + ": it has ended");
        }
        if (looks % LOOKS_A_LETTER == 0) {
          type();
        }
        Thread.sleep(5);
      }
      program.times.add((System.nanoTime() - began) / 1e6);
      program.work.add(process.info().totalCpuDuration().orElseThrow().toMillis() * 1.0);
      return true;
    } finally {
      end(process);
    }
  }

  /** Whether the field is there with a letter in it, which need not be the first if it was slow. */
  private boolean shows(Program program) {
    int ink = inked(program.empty, pixels(robot.createScreenCapture(program.place)));
    return ink > program.ink / 2 && ink < program.empty.length * 9 / 10;
  }

  /** How many points are not as in the empty field. */
  private static int inked(int[] empty, int[] now) {
    int ink = 0;
    for (int at = 0; at < empty.length; at++) {
      ink += empty[at] == now[at] ? 0 : 1;
    }
    return ink;
  }

  private static BufferedImage cut(BufferedImage image, Rectangle place) {
    return image.getSubimage(place.x, place.y, place.width, place.height);
  }

  private Process start(Program program) throws IOException {
    File nowhere = new File("/dev/null");
    return new ProcessBuilder(program.command)
        .redirectOutput(nowhere)
        .redirectError(pictures.resolve(program.name + ".err").toFile())
        .start();
  }

  private static void end(Process process) throws InterruptedException {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    if (!process.waitFor(5, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      process.waitFor();
    }
  }

  private void type() {
    robot.keyPress(KeyEvent.VK_M);
    robot.keyRelease(KeyEvent.VK_M);
  }

  /** The screen once nothing has changed for fifteen seconds but a blinking cursor. */
  private BufferedImage still(Process process, boolean shown) throws Exception {
    long began = System.nanoTime();
    BufferedImage last = screen();
    long since = began;
    boolean changed = shown;
    while (!changed || System.nanoTime() - since < 15_000_000_000L) {
      if (!process.isAlive() || System.nanoTime() - began > PATIENCE_MS * 1_000_000) {
        throw new IllegalStateException("no window came, or it never rested");
      }
      Thread.sleep(200);
      BufferedImage now = screen();
      Rectangle moved = difference(last, now);
      if (moved.width > 4) {
        since = System.nanoTime();
        changed = true;
      }
      last = now;
    }
    return last;
  }

  private BufferedImage screen() {
    return robot.createScreenCapture(new Rectangle(Toolkit.getDefaultToolkit().getScreenSize()));
  }

  private static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static Rectangle difference(BufferedImage one, BufferedImage other) {
    int[] a = pixels(one);
    int[] b = pixels(other);
    int width = one.getWidth();
    Rectangle box = new Rectangle(-1, -1, -1, -1);
    boolean any = false;
    int left = width;
    int right = -1;
    int top = Integer.MAX_VALUE;
    int bottom = -1;
    for (int at = 0; at < a.length; at++) {
      if (a[at] != b[at]) {
        any = true;
        left = Math.min(left, at % width);
        right = Math.max(right, at % width);
        top = Math.min(top, at / width);
        bottom = Math.max(bottom, at / width);
      }
    }
    return any ? new Rectangle(left, top, right - left + 1, bottom - top + 1) : box;
  }

  private static double median(List<Double> times) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  private static String all(List<Double> times) {
    StringBuilder line = new StringBuilder();
    times.forEach(each -> line.append(" %.0f".formatted(each)));
    return line.toString();
  }
}
