package org.tierline.service.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tierline.model.office.FoundOffice;
import org.tierline.model.office.OfficeAnswer;
import org.tierline.model.office.OfficeKind;
import org.tierline.model.office.OfficeQuery;

/** Offices are found by whatever is said, over the real store with all reference data. */
class OfficeFinderTest {
  private static final OfficeFinder FINDER = new OfficeFinder(OfficeDesk.desk());

  @ParameterizedTest
  @CsvSource({
    "75201, DAL, ESTIMATED_NEAREST",
    "75201-1234, DAL, ESTIMATED_NEAREST",
    "ZIP 75201, DAL, ESTIMATED_NEAREST",
    "00501, LNY, ESTIMATED_NEAREST",
    "82001, CAS, SINGLE_OFFICE_STATE",
    "00601, SAJ, OFFICIAL_COUNTY",
    "96799, HHW, ESTIMATED_NEIGHBOUR",
    "Dallas, DAL, ESTIMATED_NEAREST",
    "DALLAS, DAL, ESTIMATED_NEAREST",
    "dallas tx, DAL, ESTIMATED_NEAREST",
    "'Dallas, Texas', DAL, ESTIMATED_NEAREST",
    "TX, DAL, ESTIMATED_NEAREST",
    "Texas, DAL, ESTIMATED_NEAREST",
    "tejas, DAL, ESTIMATED_NEAREST",
    "Kenya, NAI,",
    "KE, NAI,",
    "Kenia, NAI,",
    "México, MEX,",
    "NAI, NAI,",
    "nbc, NBC,",
    "National Benefits Center, NBC,",
    "New York, NYC, ESTIMATED_NEAREST",
    "Nueva York, NYC,",
    "Saint Louis, STL, ESTIMATED_NEAREST",
    "St. Louis, STL, ESTIMATED_NEAREST",
    "St Paul, SPM, SINGLE_OFFICE_STATE",
    "Ft. Myers, OFM,",
    "Mount Laurel, MTL,",
    "Guam, AGA, SINGLE_OFFICE_STATE",
    "Puerto Rico, SAJ,",
    "Guangdong, GUZ,",
    "Shanghai, BEI,",
    "Turkey, ANK,",
    "Springfield IL, CHI, SINGLE_OFFICE_STATE",
    "'Springfield, Massachusetts', LAW, OFFICIAL_COUNTY",
    "coeur d'alene, BOI, SINGLE_OFFICE_STATE",
    "Winston Salem, CLT,",
    "albuq, ABQ,",
    "rio gra, HLG,"
  })
  void readsWhatIsSaid(String typed, String office, @Nullable String basis) {
    OfficeAnswer answer = FINDER.find(OfficeQuery.typed(typed));
    assertThat(codes(answer)).as(typed).first().isEqualTo(office);
    assertThat(answer.readAs()).isNull();
    if (basis != null) {
      assertThat(Objects.requireNonNull(answer.offices().getFirst().basis()).name())
          .isEqualTo(basis);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dalas, Dallas, DAL",
    "dalas tx, Dallas, DAL",
    "chicgo, Chicago, CHI",
    "filadelphia, Philadelphia, PHI",
    "pheonix, Phoenix, PHO",
    "cincinatti, Cincinnati, CIN",
    "alburquerque, Albuquerque, ABQ",
    "tusson, Tucson, TUC",
    "newyork, New York, NYC",
    "sandiego, San Diego, SND",
    "losangelos, Los Angeles, LOS",
    "mineapolis, Minneapolis, SPM",
    "indianpolis, Indianapolis, INP",
    "sacremento, Sacramento, SAC",
    "honalulu, Honolulu, HHW",
    "milwakee, Milwaukee, MIL",
    "masachusetts, Massachusetts, BOS",
    "conneticut, Connecticut, HAR",
    "tennesee, Tennessee, NTN",
    "californa, California, SAC",
    "louisanna, Louisiana, NOL",
    "missisippi, Mississippi, MEM",
    "pensylvania, Pennsylvania, PHI",
    "virgina, Virginia, WAS",
    "illinoise, Illinois, CHI",
    "guatamala, Guatemala, GTM",
    "nirobi, Nairobi, NAI",
    "new dehli, New Delhi, NDI",
    "brookln, Brooklyn, BNY",
    "detriot, Detroit, DET",
    "charolette, Charlotte, CLT",
    "seatle, Seattle, SEA",
    "denvr, Denver, DEN",
    "miama, Miami, MIA",
    "atlnata, Atlanta, ATL",
    "san antino, San Antonio, SNA",
    "salt lake cty, Salt Lake City, SLC",
    "okalhoma, Oklahoma, OKC",
    "saint pual, Saint Paul, SPM",
    "cheyene, Cheyenne, CAS",
    "anchorge, Anchorage, ANC"
  })
  void readsAMisspellingAsTheNearestName(String typed, String readAs, String office) {
    OfficeAnswer answer = FINDER.find(OfficeQuery.typed(typed));
    assertThat(answer.readAs()).isEqualTo(readAs);
    assertThat(codes(answer)).first().isEqualTo(office);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qwertyuiop",
        "asdfgh",
        "zzzzz",
        "xyzzy",
        "lorem ipsum",
        "12345678",
        "1234",
        "'; drop table office",
        "%%%%",
        "_____",
        "😀😀",
        "hello world",
        "foobar",
        "qqqq",
        "aaaaaaa",
        "1 2 3",
        "card status",
        "my case",
        "receipt",
        "I-765",
        "IOE0912345678",
        "blargh",
        "שלום",
        "\u202eallad",
        "green card",
        "password",
        "wxyzab",
        "the quick brown",
        "\u0000",
        " ",
        "09001"
      })
  void findsNothingForWhatIsNoPlace(String typed) {
    assertThat(FINDER.find(OfficeQuery.typed(typed))).isEqualTo(OfficeAnswer.NONE);
  }

  @Test
  void answersAnyLengthOfText() {
    assertThat(FINDER.find(OfficeQuery.typed("dallas ".repeat(2_000))))
        .isEqualTo(OfficeAnswer.NONE);
    assertThat(FINDER.find(asked(null, "x".repeat(10_000), "y".repeat(10_000), null, null, null)))
        .isEqualTo(OfficeAnswer.NONE);
  }

  @Test
  void placesOfANameComeWithWhoServesThem() {
    OfficeAnswer answer = FINDER.find(OfficeQuery.typed("dallas"));
    assertThat(answer.places().getFirst().state()).isEqualTo("TX");
    assertThat(answer.places().getFirst().zips()).isGreaterThan(100);
    assertThat(answer.places())
        .extracting(place -> place.city() + ", " + place.state() + " " + place.officeCode())
        .contains("Dallas, GA ATL", "Dallas, OR POO", "Dallas Center, IA DSM");
    assertThat(codes(answer)).contains("ZHN", "XDB");
  }

  @Test
  void aVillageAlmostCalledLikeAnOfficeFindsBoth() {
    OfficeAnswer answer = FINDER.find(OfficeQuery.typed("huston"));
    assertThat(codes(answer)).contains("HOU");
    assertThat(answer.places()).anyMatch(place -> place.state().equals("ID"));
  }

  @Test
  void allPartsMustFit() {
    assertThat(codes(FINDER.find(asked("75201", "Dallas", "TX", null, null, null))))
        .first()
        .isEqualTo("DAL");
    assertThat(FINDER.find(asked("75201", null, "NY", null, null, null)))
        .isEqualTo(OfficeAnswer.NONE);
    assertThat(codes(FINDER.find(asked(null, "Springfield", "il", null, null, null))))
        .containsExactly("CHI");
    assertThat(codes(FINDER.find(asked(null, "springfeild", "Illinois", null, null, null))))
        .containsExactly("CHI");
    assertThat(codes(FINDER.find(asked(null, null, "TX", null, null, OfficeKind.ASYLUM))))
        .containsExactly("ZHN");
    assertThat(FINDER.find(asked(null, null, null, null, null, null))).isEqualTo(OfficeAnswer.NONE);
  }

  @Test
  void aCountryOfTwoOfficesAsksForTheProvince() {
    assertThat(codes(FINDER.find(asked(null, null, null, "CN", null, null))))
        .containsExactly("BEI", "GUZ");
    assertThat(codes(FINDER.find(asked(null, null, null, "China", "guangdong", null))))
        .containsExactly("GUZ");
    assertThat(FINDER.find(asked(null, null, null, "DE", null, null))).isEqualTo(OfficeAnswer.NONE);
    assertThat(FINDER.foreignCountry("Germany")).contains("Germany");
    assertThat(FINDER.foreignCountry("Alemania")).contains("Germany");
    assertThat(FINDER.foreignCountry("qwertyuiop")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"DAL, true", "HOU, true", "AGA, true", "SEA, true", "BOS, false", "ATL, false"})
  void closedTodayIsMeasuredByTheOfficesOwnDay(String code, boolean closed) {
    FoundOffice found = FINDER.find(OfficeQuery.typed(code)).offices().getFirst();
    assertThat(found.closedToday() != null).isEqualTo(closed);
  }

  private static OfficeQuery asked(
      @Nullable String zip,
      @Nullable String city,
      @Nullable String state,
      @Nullable String country,
      @Nullable String province,
      @Nullable OfficeKind kind) {
    return new OfficeQuery(null, zip, city, state, country, province, null, kind);
  }

  private static List<String> codes(OfficeAnswer answer) {
    return answer.offices().stream().map(found -> found.office().code()).toList();
  }
}
