package org.tierline.edge.loopback;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One end of a connection between a desk and a program of the same machine: lines of ASCII and one
 * body, all within one span of time, however slowly the other end speaks.
 */
public final class LoopLine {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Socket socket;
  private final InputStream in;
  private final long until;

  /** One end, from now on. */
  public LoopLine(Socket socket) throws IOException {
    this.socket = socket;
    this.in = socket.getInputStream();
    this.until = System.nanoTime() + PATIENCE.toNanos();
  }

  /**
   * Reads a line.
   *
   * @throws IOException also if it is longer than that, or does not end
   */
  public String line(int longest) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = next(); next != '\n'; next = next()) {
      if (line.size() == longest) {
        throw new IOException("a line is too long");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private int next() throws IOException {
    hurry();
    int next = in.read();
    if (next < 0) {
      throw new EOFException("a line does not end");
    }
    return next;
  }

  /** Reads so many bytes. */
  public byte[] body(int length) throws IOException {
    byte[] body = new byte[length];
    for (int have = 0; have < length; ) {
      hurry();
      int read = in.read(body, have, length - have);
      if (read < 0) {
        throw new EOFException("the body does not end");
      }
      have += read;
    }
    return body;
  }

  /** Writes a line. */
  public void say(String line) throws IOException {
    send((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes. */
  public void send(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  private void hurry() throws IOException {
    long left = Duration.ofNanos(until - System.nanoTime()).toMillis();
    if (left <= 0) {
      throw new SocketTimeoutException("it takes too long");
    }
    socket.setSoTimeout((int) left);
  }
}
