package org.tierline.edge.chat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.edge.loopback.Handshake;
import org.tierline.edge.loopback.LoopAddress;
import org.tierline.edge.loopback.LoopLine;

/** The platform's end of a link to the desks: for the practice caller, and for tests. */
public final class ChatCall implements AutoCloseable {
  private static final int CONNECT_MILLIS = 2_000;

  private final Socket socket;
  private final BoundedLines lines;

  private ChatCall(Socket socket) throws IOException {
    this.socket = socket;
    this.lines = new BoundedLines(socket.getInputStream(), ChatConnection.LONGEST);
  }

  /** Connects; empty if nobody takes chats there, or what listens is not them. */
  public static Optional<ChatCall> connect(AddressFile file) throws IOException {
    Optional<LoopAddress> address = file.read();
    if (address.isEmpty()) {
      return Optional.empty();
    }
    Socket socket = new Socket();
    try {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), address.get().port()),
          CONNECT_MILLIS);
      if (Handshake.offer(new LoopLine(socket), address.get(), ChatListener.HELLO)) {
        socket.setSoTimeout(0);
        return Optional.of(new ChatCall(socket));
      }
    } catch (IOException nobody) {
      // They were ended before they could take their file away.
    }
    socket.close();
    return Optional.empty();
  }

  /** Sends a line; the values are texts and numbers. */
  public void send(Map<String, ?> line) throws IOException {
    sendRaw((ChatWords.write(line) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Sends bytes as they are. */
  synchronized void sendRaw(byte[] bytes) throws IOException {
    socket.getOutputStream().write(bytes);
    socket.getOutputStream().flush();
  }

  /** Waits for the next line; empty when the desks are gone. */
  public Optional<Map<String, String>> next() throws IOException {
    return lines.next().map(ChatWords::texts);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
