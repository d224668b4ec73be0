package org.tierline.ui.contact;

import org.tierline.model.contact.HandOff;

/** Who heard first what a hand-off says; the end of the keys of its words. */
enum HandOffSource {
  IVR("ivr"),
  EMMA("emma"),
  WRITTEN("written");

  private final String key;

  HandOffSource(String key) {
    this.key = key;
  }

  String key() {
    return key;
  }

  static HandOffSource of(HandOff handOff) {
    return switch (handOff.channel()) {
      case PHONE_DOMESTIC, PHONE_TTY, PHONE_INTERNATIONAL, CALLBACK -> IVR;
      case LIVE_CHAT -> EMMA;
      case SECURE_MESSAGE, WEBFORM, EMAIL, MAIL, FAX, OUTREACH_EVENT -> WRITTEN;
    };
  }
}
