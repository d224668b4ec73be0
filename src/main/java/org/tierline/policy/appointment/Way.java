package org.tierline.policy.appointment;

import org.tierline.model.Sentence;

/** A way that serves without a visit (A2). */
enum Way {
  ADDRESS("say.visit.way.address", "https://www.uscis.gov/addresschange"),
  ACCOUNT("say.visit.way.account", "https://my.uscis.gov/account/v1/needhelp"),
  STATUS("say.visit.way.status", "https://egov.uscis.gov/"),
  RENEWAL("say.visit.way.renewal", "https://www.uscis.gov/i-90"),
  GENERAL("say.visit.way.general", "https://www.uscis.gov/contactcenter");

  private final String key;
  private final String link;

  Way(String key, String link) {
    this.key = key;
    this.link = link;
  }

  Sentence say() {
    return Sentence.of(key);
  }

  String link() {
    return link;
  }
}
