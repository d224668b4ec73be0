package org.tierline.ui.common;

import org.tierline.model.contact.Channel;

/** The drawing of each channel, the same on every screen. */
public final class ChannelIcons {
  private ChannelIcons() {}

  /** The drawing for beginning a contact: a telephone that nobody has picked up yet. */
  public static String begin(Channel channel) {
    return channel == Channel.PHONE_DOMESTIC ? "phone" : of(channel);
  }

  /** As Feather spells it. */
  public static String of(Channel channel) {
    return switch (channel) {
      case PHONE_DOMESTIC -> "phone-incoming";
      case PHONE_TTY -> "type";
      case PHONE_INTERNATIONAL -> "globe";
      case OUTREACH_EVENT -> "calendar";
      case LIVE_CHAT -> "message-square";
      case SECURE_MESSAGE -> "shield";
      case WEBFORM -> "layout";
      case EMAIL -> "mail";
      case MAIL -> "file-text";
      case FAX -> "printer";
      case CALLBACK -> "phone-outgoing";
    };
  }
}
