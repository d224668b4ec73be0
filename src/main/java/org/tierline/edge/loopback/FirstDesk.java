package org.tierline.edge.loopback;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a desk is the first of its user on a store: held by a lock of the system, which is gone with
 * the process however it ends, so that none is ever stale. A later start asks the first to show
 * itself, over the loopback address and with the token of a file that only its owner can read.
 */
public final class FirstDesk implements AutoCloseable {
  private static final String HELLO = "tierline-show 1 ";
  private static final String SHOWN = "shown";
  private static final int AT_ONCE = 4;
  private static final int CONNECT_MILLIS = 2_000;

  /** How long a later start waits for the first, which may be starting itself. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final AddressFile file;
  private final FileChannel channel;
  private final FileLock lock;
  private @Nullable LoopServer server;
  private boolean closed;

  private FirstDesk(AddressFile file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Becomes the first, unless another is.
   *
   * @return empty if another desk is the first
   * @throws IOException if there can be none: the folder cannot be written, or the disk is full
   */
  public static Optional<FirstDesk> claim(AddressFile file) throws IOException {
    Path held = file.lock();
    Files.createDirectories(held.getParent());
    FileChannel channel =
        FileChannel.open(held, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return Optional.of(new FirstDesk(file, channel, lock));
      }
    } catch (OverlappingFileLockException _) {
      // This process holds it already.
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /**
   * Begins to listen for later starts.
   *
   * @param show shows the window, on a thread of its own
   */
  public synchronized void listen(Runnable show) throws IOException {
    if (closed) {
      return;
    }
    server =
        LoopServer.open(
            file,
            AT_ONCE,
            HELLO,
            (socket, line) -> {
              show.run();
              line.say(SHOWN);
            });
  }

  /**
   * Asks the first desk to show itself, and waits a while for it to answer.
   *
   * @return false if it does not: then nobody is helped by waiting
   */
  public static boolean show(AddressFile file) throws IOException, InterruptedException {
    return show(file, PATIENCE);
  }

  static boolean show(AddressFile file, Duration patience)
      throws IOException, InterruptedException {
    long until = System.nanoTime() + patience.toNanos();
    do {
      Optional<LoopAddress> address = file.read();
      if (address.isPresent() && isShown(address.get())) {
        return true;
      }
      Thread.sleep(Duration.ofMillis(50));
    } while (System.nanoTime() < until);
    return false;
  }

  private static boolean isShown(LoopAddress address) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()), CONNECT_MILLIS);
      LoopLine line = new LoopLine(socket);
      return Handshake.offer(line, address, HELLO) && line.line(SHOWN.length()).equals(SHOWN);
    } catch (IOException nobody) {
      // What a killed desk left behind: the next one writes its own.
      return false;
    }
  }

  /** Another may be the first. */
  @Override
  public synchronized void close() throws IOException {
    closed = true;
    LoopServer present = server;
    server = null;
    try (FileChannel _ = channel) {
      if (present != null) {
        present.close();
      }
      lock.release();
    }
  }
}
