package org.tierline.edge.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import jdk.net.ExtendedSocketOptions;

/**
 * Stands before a server and hangs up as soon as the server says a certain word. It confirms at
 * once what the server sends: the server of the test waits for that after each message, and a
 * system that confirms in its own time makes a thousand messages a minute long.
 */
final class CuttingProxy implements AutoCloseable {
  private final ServerSocket listening;
  private final int server;
  private final String word;

  CuttingProxy(int server, String word) throws IOException {
    this.server = server;
    this.word = word;
    this.listening = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return listening.getLocalPort();
  }

  private void listen() {
    try {
      while (true) {
        Socket client = listening.accept();
        Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
        Thread.ofVirtual().start(() -> pass(client, behind, false));
        Thread.ofVirtual().start(() -> pass(behind, client, true));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void pass(Socket from, Socket to, boolean cutting) {
    byte[] some = new byte[64 * 1024];
    try (from;
        to;
        InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      to.setTcpNoDelay(true);
      int count = read(from, in, some);
      while (count > 0 && !(cutting && says(some, count))) {
        out.write(some, 0, count);
        count = read(from, in, some);
      }
    } catch (IOException over) {
      // One of the two hung up.
    }
  }

  private static int read(Socket from, InputStream in, byte[] some) throws IOException {
    if (from.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
      from.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
    }
    return in.read(some);
  }

  private boolean says(byte[] some, int count) {
    return new String(some, 0, count, StandardCharsets.ISO_8859_1).contains(word);
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
