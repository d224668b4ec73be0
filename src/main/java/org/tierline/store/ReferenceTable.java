package org.tierline.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tierline.model.link.OfficialLink;
import org.tierline.model.office.Office;
import org.tierline.model.office.Place;
import org.tierline.model.office.ReferenceKind;
import org.tierline.model.office.ServedZip;
import org.tierline.store.OfficeTable.Country;
import org.tierline.store.OfficeTable.InternationalArea;
import org.tierline.store.OfficeTable.MailingAddress;

/** Takes reference data in, many rows at once; what has the same key is replaced. */
public interface ReferenceTable {
  void putOffices(List<Office> offices);

  void putPlaces(List<Place> places);

  void putServed(List<ServedZip> served);

  /** ZIPs that are no more: an official answer for them ends, an estimated one stays. */
  void retire(Collection<String> zips);

  /** In the place of all that were on file for the same areas. */
  void putAreas(List<InternationalArea> areas);

  /** Titles by the number of the form. */
  void putForms(Map<String, String> forms);

  /** In the place of all that were on file for the same forms. */
  void putAddresses(List<MailingAddress> addresses);

  void putCountries(List<Country> countries);

  void putLinks(List<OfficialLink> links);

  /** Names by the day on which offices are shut. */
  void putHolidays(Map<LocalDate, String> holidays);

  /** Notes that rows of a kind were taken in, so that whoever holds some of them reads anew. */
  void imported(ReferenceKind kind, Instant at, long rows);

  /** Changes with every import; 0 before the first. */
  long version();
}
