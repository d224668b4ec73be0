package org.tierline.store.postgresql;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between desks and a server, and breaks their connection at one message of a desk. */
public final class CutWire implements AutoCloseable {
  private static final int MOST = 64 * 1024;

  private final ServerSocket listening;
  private final PostgresAddress server;
  private final AtomicInteger left = new AtomicInteger();
  private final AtomicBoolean swallowing = new AtomicBoolean();
  private final AtomicInteger heard = new AtomicInteger();
  private final AtomicInteger turnedAway = new AtomicInteger();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile How how = How.BEFORE_SENDING;
  private volatile boolean down;
  private volatile boolean stays;

  /** A wire to a server on this machine. */
  public CutWire(PostgresAddress server) throws IOException {
    this.server = server;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  /** When a connection breaks. */
  public enum How {
    /** The server does not hear the message. */
    BEFORE_SENDING,
    /** The server hears it, and that nobody listens any more. */
    AFTER_SENDING,
    /** The server has done what it was asked and has said so; nobody hears it. */
    BEFORE_THE_ANSWER
  }

  /** Where desks connect to. */
  public PostgresAddress address() {
    return new PostgresAddress("localhost", listening.getLocalPort(), server.database());
  }

  /** Breaks the wire once, at the message of this number from now, from 1. */
  public void cutAt(int message, How when) {
    how = when;
    left.set(message);
  }

  /** As {@link #cutAt}, and the wire stays down afterwards, until {@link #mend}. */
  public void cutForGoodAt(int message, How when) {
    stays = true;
    cutAt(message, when);
  }

  /** Breaks every connection, and lets none through until {@link #mend}. */
  public void cut() {
    down = true;
    open.forEach(CutWire::hangUp);
  }

  /** Lets connections through again. */
  public void mend() {
    left.set(0);
    stays = false;
    down = false;
  }

  /** How many messages desks have sent so far. */
  public int messages() {
    return heard.get();
  }

  /** How often somebody knocked while the wire was cut. */
  public int turnedAway() {
    return turnedAway.get();
  }

  private static void hangUp(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it was broken since it was asked to; it is not asked any more. */
  public boolean wasCut() {
    return left.getAndSet(0) <= 0;
  }

  private void listen() {
    try {
      while (true) {
        Socket desk = listening.accept();
        if (down) {
          turnedAway.incrementAndGet();
          desk.close();
          continue;
        }
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server.port());
        desk.setTcpNoDelay(true);
        behind.setTcpNoDelay(true);
        open.add(desk);
        open.add(behind);
        Thread.ofVirtual().start(() -> ask(desk, behind));
        Thread.ofVirtual().start(() -> answer(behind, desk));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void ask(Socket desk, Socket behind) {
    byte[] some = new byte[MOST];
    try (desk;
        behind;
        InputStream in = desk.getInputStream();
        OutputStream out = behind.getOutputStream()) {
      int count = in.read(some);
      while (count > 0) {
        heard.incrementAndGet();
        boolean cut = left.get() > 0 && left.decrementAndGet() == 0;
        down = down || (cut && stays);
        if (cut && how == How.BEFORE_SENDING) {
          return;
        }
        swallowing.set(cut && how == How.BEFORE_THE_ANSWER);
        out.write(some, 0, count);
        if (cut && how == How.AFTER_SENDING) {
          return;
        }
        count = in.read(some);
      }
    } catch (IOException over) {
      // One of the two hung up.
    }
  }

  private void answer(Socket behind, Socket desk) {
    byte[] some = new byte[MOST];
    try (desk;
        behind;
        InputStream in = behind.getInputStream();
        OutputStream out = desk.getOutputStream()) {
      int count = in.read(some);
      while (count > 0 && !swallowing.getAndSet(false)) {
        out.write(some, 0, count);
        count = in.read(some);
      }
    } catch (IOException over) {
      // One of the two hung up.
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
