package org.tierline.edge.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads addresses so that nothing but one address can stand in a header. */
public final class Addresses {
  private static final Pattern ONE =
      Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}");

  private Addresses() {}

  /** One plain address; empty if it is none, more than one, or has anything else about it. */
  public static Optional<InternetAddress> one(String typed) {
    String address = typed.strip();
    if (!ONE.matcher(address).matches()) {
      return Optional.empty();
    }
    try {
      InternetAddress read = new InternetAddress(address, true);
      read.validate();
      return Optional.of(read);
    } catch (AddressException e) {
      return Optional.empty();
    }
  }
}
