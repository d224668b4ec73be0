package org.tierline.edge.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as it is told, hangs up, or says nothing. */
public final class SpitefulServer implements AutoCloseable {
  /** The answer of a server that hangs up. */
  public static final String HANGS_UP = "";

  /** The answer of a server that says nothing any more. */
  public static final String SILENCE = "silence";

  private final ServerSocket listening;
  private final Map<String, String> answers;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  /**
   * Listens at once.
   *
   * @param answers by the first word of what is said; {@code HELLO} is the greeting and {@code .}
   *     the end of a message
   */
  public SpitefulServer(Map<String, String> answers) {
    this.answers = answers;
    try {
      listening = new ServerSocket(0, 5, InetAddress.getByName("0.0.0.0"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  public int port() {
    return listening.getLocalPort();
  }

  /** Every line that came. */
  public List<String> heard() {
    return heard;
  }

  private void listen() {
    while (!listening.isClosed()) {
      try (Socket socket = listening.accept()) {
        talk(socket);
      } catch (SocketException closed) {
        // Either side has hung up, which is what many tests are about.
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void talk(Socket socket) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
    OutputStream out = socket.getOutputStream();
    boolean goesOn = answer(out, answers.getOrDefault("HELLO", "220 here"), in);
    boolean inMessage = false;
    String line;
    while (goesOn && (line = in.readLine()) != null) {
      heard.add(line);
      if (inMessage && !line.equals(".")) {
        continue;
      }
      String word = line.split("[ :]", 2)[0];
      String said = answers.getOrDefault(word, word.equals("DATA") ? "354 go on" : "250 fine");
      inMessage = word.equals("DATA") && said.startsWith("354");
      goesOn = answer(out, said, in);
    }
  }

  private static boolean answer(OutputStream out, String said, BufferedReader in)
      throws IOException {
    if (said.equals(HANGS_UP)) {
      return false;
    }
    if (said.equals(SILENCE)) {
      return in.readLine() != null;
    }
    out.write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    return true;
  }

  @Override
  public void close() throws IOException {
    listening.close();
  }
}
