package org.tierline.edge.mail;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tierline.model.mail.Handed;
import org.tierline.model.mail.MailTrouble;

/**
 * Text messages by way of a gateway that takes e-mail: the digits of the number before the
 * {@code @}, as providers of text messages offer it to organizations.
 */
public final class GatewayTexts implements TextMessages {
  private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+");

  private final Mail mail;
  private final String domain;

  /**
   * Texts through a gateway.
   *
   * @param domain what stands after the {@code @}
   * @throws IllegalArgumentException with a sentence, if it is no domain
   */
  public GatewayTexts(Mail mail, String domain) {
    this.mail = mail;
    this.domain = domain.strip().toLowerCase(Locale.ROOT);
    if (!DOMAIN.matcher(this.domain).matches()) {
      throw new IllegalArgumentException("The gateway of text messages is a domain.");
    }
  }

  @Override
  public Handed text(Letter text) {
    return E164.matcher(text.to()).matches()
        ? mail.hand(
            new Letter(
                text.id(),
                text.to().substring(1) + "@" + domain,
                text.language(),
                "",
                text.words()))
        : Handed.notTaken(MailTrouble.ADDRESS);
  }
}
