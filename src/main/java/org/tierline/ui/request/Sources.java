package org.tierline.ui.request;

import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;

/** Says where a prefilled value came from. Pure. */
final class Sources {
  private Sources() {}

  static String of(Contact contact) {
    Channel channel = contact.channel();
    return channel.isPhone()
        ? "request.from.ivr"
        : channel == Channel.LIVE_CHAT ? "request.from.emma" : "request.from.handOff";
  }
}
