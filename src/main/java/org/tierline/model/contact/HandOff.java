package org.tierline.model.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Unspoken;

/**
 * What another system already knows when a contact arrives.
 *
 * @param externalId the other system's own name for it; the same one twice is one contact
 * @param channel how the caller came
 * @param callerNumber as the network gave it, or null
 * @param callerName as the caller said it, or null
 * @param language ISO 639-1
 * @param ivrPath the choices made in the menu, in order
 * @param said items the caller already gave, such as {@code receiptNumber}
 * @param linksSent addresses already sent to the caller
 * @param transcript lines of a conversation with Emma
 * @param at when it arrived
 * @param authenticated who wrote, if a connector delivered it, else null (P2)
 */
public record HandOff(
    String externalId,
    Channel channel,
    @Nullable String callerNumber,
    @Nullable String callerName,
    String language,
    List<String> ivrPath,
    Map<String, String> said,
    List<String> linksSent,
    List<Line> transcript,
    Instant at,
    @Nullable Authenticated authenticated) {
  /**
   * The key among what was said of the language that somebody interprets: ISO 639-1 where the other
   * system knows it, else its words.
   */
  public static final String INTERPRETER = "interpreter";

  /** The key among what was said of who interprets. */
  public static final String INTERPRETER_NAME = "interpreterName";

  public HandOff {
    ivrPath = List.copyOf(ivrPath);
    said = Map.copyOf(said);
    linksSent = List.copyOf(linksSent);
    transcript = List.copyOf(transcript);
  }

  /** One of which nobody knows who wrote it. */
  public HandOff(
      String externalId,
      Channel channel,
      @Nullable String callerNumber,
      @Nullable String callerName,
      String language,
      List<String> ivrPath,
      Map<String, String> said,
      List<String> linksSent,
      List<Line> transcript,
      Instant at) {
    this(
        externalId,
        channel,
        callerNumber,
        callerName,
        language,
        ivrPath,
        said,
        linksSent,
        transcript,
        at,
        null);
  }

  /** The same, as far as whoever has no connector's login may say (P2). */
  public HandOff unauthenticated() {
    return new HandOff(
        externalId,
        channel,
        callerNumber,
        callerName,
        language,
        ivrPath,
        said,
        linksSent,
        transcript,
        at);
  }

  @Override
  public String toString() {
    return Unspoken.of(this);
  }

  /** One line of a transcript. */
  public record Line(String from, Instant at, String text) {

    @Override
    public String toString() {
      return Unspoken.of(this);
    }
  }
}
