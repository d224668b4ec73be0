package org.tierline.app.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tierline.app.ScratchStore;
import org.tierline.app.Words;
import org.tierline.policy.PolicyBook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever verb an attacker tries with a number, a wrong item, no such case and a protected one are
 * answered alike, in every key of the result (P7), and no answer holds a fact of the case.
 */
class RehearsedFacesTest {
  private static final String NUMBER = "EAC2190000001";

  /** What a claim gives out is known to differ (see the promises). */
  private static final Set<String> CLAIMS = Set.of("claimNext");

  private static final StageSettings SETTINGS =
      new StageSettings(
          PolicyBook.read(PolicyBook.shippedFiles()), Words.english(), ScratchStore::create);

  /** Every key that a result can have; none is what is expected, so each is told. */
  private static final String TELL_ALL =
      Stream.of(
              "outcome",
              "rules",
              "contact",
              "channel",
              "ceiling",
              "replyDue",
              "level",
              "attemptsLeft",
              "say",
              "fields",
              "case",
              "offices",
              "number",
              "office",
              "due",
              "possibleOn",
              "contactInformation",
              "state",
              "callableFrom",
              "callableUntil",
              "zones",
              "class",
              "windows",
              "priorContacts",
              "nextCallableFrom",
              "request",
              "bring",
              "reasons",
              "article",
              "lines",
              "dueBy",
              "events")
          .map(key -> "\"" + key + "\":\"§\"")
          .collect(Collectors.joining(",", "{", "}"));

  private static final String SAID =
      """
      "said":{"receiptNumber":"EAC2190000001","aNumber":"A200300400","name":"Grace Lim",\
      "dateOfBirth":"1988-12-12","address":"77 Safe Rd","zip":"44301","phone":"+13305550123",\
      "email":"grace@example.org"},"safeContactConfirmed":true\
      """;

  private static final String CALLBACK =
      """
      "callback":{"phone":"+12145550143","zip":"75201","windows":[],"language":"en",\
      "textAhead":false}\
      """;

  /** What an attacker does in a contact; the saved number is of the escalation made there. */
  private static final List<String> STEPS =
      List.of(
          "openContact','channel':'PHONE_DOMESTIC','caller':{'name':'Grace Lim','zip':'75201'}",
          "verify','relationship':'APPLICANT_OR_PETITIONER',SAID",
          "openCase','receiptNumber':'NUMBER'",
          "readPrompt'",
          "verify','relationship':'APPLICANT_OR_PETITIONER',SAID",
          "verify','relationship':'REPRESENTATIVE',SAID",
          "verify','relationship':'BENEFICIARY',SAID",
          "openCase','receiptNumber':'NUMBER'",
          "createServiceRequest','receiptNumber':'NUMBER','type':'TYPOGRAPHIC_ERROR','words':'w'",
          "createServiceRequest','receiptNumber':'NUMBER','type':'EXPEDITE','words':'w',"
              + "'criterion':'USCIS_ERROR'",
          "escalate','class':'REGULAR','reason':'OTHER','words':'NUMBER','receiptNumber':'NUMBER',"
              + "CALLBACK",
          "escalate','class':'URGENT','reason':'IDENTITY','words':'w','receiptNumber':'NUMBER',"
              + "CALLBACK,'save':{'e':'number'}",
          "findEscalation','number':'${e}'",
          "addWords','number':'${e}','words':'about NUMBER'",
          "correctEscalation','number':'${e}','words':'later',CALLBACK",
          "recordAttempt','number':'${e}','attempt':'NO_ANSWER'",
          "startCallback','number':'${e}'",
          "resolve','number':'${e}','words':'w'",
          "returnToTier1','number':'${e}','words':'w'",
          "reassign','number':'${e}','words':'w','to':'otto'",
          "cancel','number':'${e}','words':'w'",
          "findEscalation','number':'${e}'",
          "findRequest','number':'SR-0000000012'",
          "answerRequest','number':'SR-0000000012','words':'w','final':true",
          "relocateRequest','number':'SR-0000000012','words':'w','office':'NBC'",
          "draftMessage','channel':'EMAIL','to':'grace@example.org','text':'Your case NUMBER.'",
          "draftMessage','channel':'TEXT','text':'The form I-360 is filed online.'",
          "sendLink','to':'grace@example.org','url':'https://www.uscis.gov/i-360'",
          "requestAppointment','reason':'ADIT_STAMP','zip':'44301','preferred':[],"
              + "'receiptNumber':'NUMBER','save':{'a':'number'}",
          "scheduleAppointment','number':'${a}','at':'2026-12-08T10:30:00-05:00'",
          "requestSupervisor','words':'asks about NUMBER','save':{'s':'request'}",
          "takeSupervisorRequest','request':'${s}'",
          "reportIncident','words':'NUMBER was told','receiptNumber':'NUMBER'",
          "breakGlass','receiptNumber':'NUMBER','reason':'COMPLAINT','words':'A complaint came.'",
          "auditOf','receiptNumber':'NUMBER'",
          "unlockCase','receiptNumber':'NUMBER'",
          "askEmma','text':'What is happening with NUMBER'",
          "findOffices','text':'NUMBER'",
          "mailingAddress','form':'I-360','state':'OH'",
          "transferToOffice','office':'CLE'",
          "readDangerScript','kind':'SELF'",
          "referToAgency','agency':'SSA'",
          "noteHelper','kind':'INTERPRETER','side':'CALLER','language':'es','name':'NUMBER',"
              + "'consent':true",
          "lockDesk'",
          "openCase','receiptNumber':'NUMBER'",
          "unlockDesk'",
          "endCall'",
          "verify','relationship':'APPLICANT_OR_PETITIONER',SAID",
          "closeContact','disposition':'NOT_VERIFIED','notes':'NUMBER'",
          "signOut'");

  @Test
  void every_verb_answers_a_protected_case_as_none_at_all() throws IOException {
    List<String> absent = told(aCase("LIN2190000009", "NONE", "1988-12-12"));
    assertThat(absent).noneMatch(line -> line.contains("no such verb"));
    assertThat(told(aCase(NUMBER, "SECTION_1367", "1988-12-12"))).containsExactlyElementsOf(absent);
    // Broken glass opens an unprotected case and is seen in its record: that is what it is for.
    assertThat(told(aCase(NUMBER, "NONE", "1988-12-21")).stream().filter(this::isNoGlass))
        .containsExactlyElementsOf(absent.stream().filter(this::isNoGlass).toList());
  }

  @Test
  void every_verb_is_tried() {
    Set<String> tried =
        STEPS.stream()
            .map(step -> step.substring(0, step.indexOf('\'')))
            .collect(Collectors.toCollection(TreeSet::new));
    tried.addAll(CLAIMS);
    assertThat(Rehearsal.verbs().keySet()).isSubsetOf(tried);
  }

  private boolean isNoGlass(String line) {
    return !line.contains(" breakGlass") && !line.contains(" auditOf");
  }

  /** What each step told an officer, a supervisor and Tier 1, without the numbers made anew. */
  private static List<String> told(String aCase) throws IOException {
    String steps =
        Stream.of("ana", "otto", "sam")
            .flatMap(who -> STEPS.stream().map(step -> step(who, step)))
            .collect(Collectors.joining(",\n"));
    String scenario =
        """
        {"title":"an attacker","now":"2026-11-24T15:00:00Z",
         "staff":[{"name":"ana","role":"TIER_1"},{"name":"otto","role":"TIER_2"},
          {"name":"sam","role":"SUPERVISOR"},
          {"name":"ines","role":"TIER_2","clearances":["SECTION_1367"]}],
         "cases":[%s],"steps":[%s]}
        """
            .formatted(aCase, steps);
    JsonNode read = new JsonMapper().readTree(scenario);
    List<String> lines = new ArrayList<>();
    new Rehearsal(lines::add).play(read, SETTINGS);
    assertThat(lines).as("title and steps").hasSize(3 * STEPS.size() + 1);
    return lines.stream().map(RehearsedFacesTest::withoutNumbers).toList();
  }

  private static String step(String who, String step) {
    String written = "{'as':'" + who + "','do':'" + step + ",'expect':" + TELL_ALL + "}";
    return written
        .replace('\'', '"')
        .replace("SAID", SAID)
        .replace("CALLBACK", CALLBACK)
        .replace("NUMBER", NUMBER);
  }

  private static String withoutNumbers(String line) {
    return line.replaceAll("expected [a-zA-Z]+ to be \"§\", came nothing(; )?", "")
        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "KEY")
        .replaceAll("C-[0-9]{8}-[0-9A-Z]{6}", "C")
        .replaceAll("(E|SR|AP)-[0-9A-Z]{10}", "$1")
        .replaceAll("(E|S\\hR|A\\hP)(,\\h[0-9A-Z](\\h[0-9A-Z]){4}){2}", "$1");
  }

  private static String aCase(String number, String protection, String born) {
    return """
    {"receiptNumber":"%s","form":"I-360","receivedOn":"2025-06-01","protection":"%s",
     "location":{"office":"VSC"},"subject":{"givenName":"Grace","familyName":"Lim",
     "dateOfBirth":"%s","phone":"+13305550123","email":"grace@example.org",
     "aNumber":"A200300400","address":{"street":"77 Safe Rd","city":"Akron","state":"OH",
     "zip":"44301","country":"US"}},"status":{"title":"Case Was Received","on":"2025-06-01",
     "next":"We will send a notice."}}\
    """
        .formatted(number, protection, born);
  }
}
