package org.tierline.policy.escalation;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a caller may be, by ZIP and telephone number (E3). Immutable. */
public final class CallerZones {
  private static final int NORTH_AMERICA = 1;

  /** Any number of North America that is tied to no place: the library answers with all zones. */
  private static final PhoneNumber NOWHERE =
      new PhoneNumber().setCountryCode(NORTH_AMERICA).setNationalNumber(8005550100L);

  private static final Set<PhoneNumberType> TIED_TO_NO_PLACE =
      Set.of(
          PhoneNumberType.TOLL_FREE,
          PhoneNumberType.PREMIUM_RATE,
          PhoneNumberType.SHARED_COST,
          PhoneNumberType.PERSONAL_NUMBER,
          PhoneNumberType.VOIP,
          PhoneNumberType.UAN,
          PhoneNumberType.VOICEMAIL,
          PhoneNumberType.PAGER);

  private final Map<String, Set<ZoneId>> areaCodeZones;

  /**
   * Knows zones of area codes beside those of the telephone library.
   *
   * @param areaCodeZones zones by three-digit area code
   */
  public CallerZones(Map<String, Set<ZoneId>> areaCodeZones) {
    this.areaCodeZones = Map.copyOf(areaCodeZones);
  }

  /** The shipped table of area codes. */
  public static CallerZones shipped() {
    return new CallerZones(AreaCodeTable.shipped());
  }

  /**
   * The zones: the ZIP's if it has one, else the union of what the number tells.
   *
   * @param zipZone zone of the caller's ZIP, or null
   * @param e164 the number, or null
   * @return empty if toll-free or unknown: the ZIP must be asked for
   */
  public Set<ZoneId> of(@Nullable ZoneId zipZone, @Nullable String e164) {
    if (zipZone != null) {
      return Set.of(zipZone);
    }
    return e164 == null ? Set.of() : parse(e164).map(this::ofNumber).orElse(Set.of());
  }

  private Set<ZoneId> ofNumber(PhoneNumber number) {
    if (TIED_TO_NO_PLACE.contains(PhoneNumberUtil.getInstance().getNumberType(number))) {
      return Set.of();
    }
    Set<ZoneId> zones = new HashSet<>(libraryZones(number));
    if (number.getCountryCode() == NORTH_AMERICA) {
      if (zones.equals(libraryZones(NOWHERE))) {
        zones.clear();
      }
      zones.addAll(areaCodeZones.getOrDefault(areaCode(number), Set.of()));
    }
    return Set.copyOf(zones);
  }

  /** By prefix alone, so that a number that is not assigned yet has its place too. */
  private static Set<ZoneId> libraryZones(PhoneNumber number) {
    return PhoneNumberToTimeZonesMapper.getInstance()
        .getTimeZonesForGeographicalNumber(number)
        .stream()
        .filter(zone -> !zone.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone()))
        .map(ZoneId::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String areaCode(PhoneNumber number) {
    String national = Long.toString(number.getNationalNumber());
    return national.substring(0, Math.min(3, national.length()));
  }

  private static Optional<PhoneNumber> parse(String e164) {
    try {
      return Optional.of(PhoneNumberUtil.getInstance().parse(e164, "US"));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
