package org.tierline.policy.appointment;

import java.util.regex.Pattern;

/**
 * What a caller's words say of whether they have to be there (A2). It knows wordings in English and
 * Spanish, not sense: where it is in doubt, the request goes to an officer.
 */
final class PresenceWords {
  /** What can be done only there; those of the appointment tool under <em>other</em> among them. */
  private static final Pattern ONLY_THERE =
      Pattern.compile(
          " (originals?|stamps?|stamped|fingerprints?|biometrics?|sign|signs|signed|signing(?! in)"
              + "|signature|hand (in|over)|pick up|certified( true)? cop(y|ies)|packet|parole"
              + "|deferred action|american indian|jay treaty|afghan|siv|vawa|oath"
              + "|[tu] (visa|nonimmigrant|status)"
              + "|originales|sellos?|sellar|huellas|biometricos?|firmar?|firmo|entregar|recoger"
              + "|copias? certificadas?|paquete|accion diferida|indio americano|afgan[oa]s?"
              + "|juramento|visa [tu]) ");

  private static final Pattern THERE =
      Pattern.compile(
          " (in person|physical(ly)?|presence|present (myself|himself|herself)|face to"
              + " face|appear|show (my|the|his|her|their)|en"
              + " persona|presencia|presencial|presentarse|comparecer|mostrar) ");

  /** Questions that are answered without a visit. */
  private static final Pattern QUESTION =
      Pattern.compile(
          " (status|how long|processing times?|what is happening|whats happening|update on"
              + "|talk|speak|ask|discuss|questions?|estado|cuanto (tarda|falta)|que pasa|hablar"
              + "|preguntar?|preguntas|consultar) ");

  private static final Pattern SIGN_IN = Pattern.compile(" sign (in|on|up)(to)? ");

  private static final Pattern ADDRESS =
      Pattern.compile(" (address|moved|new home|direccion|domicilio|mudado|mude|mudarse|mudanza) ");
  private static final Pattern ACCOUNT =
      Pattern.compile(
          " (account|password|passcode|log ?in|login|sign (in|on|up)|cuenta|contrasena|clave) ");
  private static final Pattern STATUS =
      Pattern.compile(
          " (status|case|how long|processing times?|happening|estado|caso|tramite|cuanto tarda) ");

  private static final Pattern RENEWAL = Pattern.compile(" i ?90 ");
  private static final Pattern ON_ITS_WAY =
      Pattern.compile(
          " (pending|filed|submitted|applied|sent|receipts?|received|in"
              + " process|pendientes?|recibos?"
              + "|recibi|recibido|presentado|presente|presento|enviado|envie|solicitado|solicite|en"
              + " tramite) ");

  /**
   * Where no receipt serves: none was filed, it is decided or lost, or there is no card to extend.
   */
  private static final Pattern DOES_NOT_SERVE =
      Pattern.compile(
          " (((not|never|havent|hasnt|didnt|wont) (yet )?(be )?"
              + "(filed?|submit(ted)?|appl(y|ied)|sen[dt]|pending|received?|got|get))|(no|without|lost|losing|stolen|missing)"
              + " ((my|the|his|her|their|a|any|an|filed|pending) ){0,2}(i ?90|receipts?|green"
              + " cards?|cards?|notices?|wallet)|(card|receipt|notice) (was |is |got |has been"
              + " )?(lost|stolen|destroyed|taken)|(denied|rejected|withdrawn|withdrew|approved|closed)|(extension|36"
              + " months) ((has|have|is|are) )?(already )?(expired|over|ended|passed)|(no|nunca)"
              + " (he |ha |se"
              + " )?(presentado|presente|presento|enviado|envie|solicitado|recibi|recibido|tengo|tiene)|sin"
              + " ((el|un|su|mi) )?(i"
              + " ?90|recibo|tarjeta)|perdi|perdio|perdid[oa]|robad[oa]|robaron|negad[oa]|denegad[oa]|rechazad[oa]|aprobad[oa]|retirad[oa])"
              + " ");

  private PresenceWords() {}

  /** Whether the words name something for which somebody has to be there. */
  static boolean needPresence(String words) {
    String plain = SIGN_IN.matcher(PlainWords.of(words)).replaceAll(" ");
    return ONLY_THERE.matcher(plain).find()
        || (THERE.matcher(plain).find() && !QUESTION.matcher(plain).find());
  }

  /** Whether the words tell of a Form I-90 that was filed and is not decided yet. */
  static boolean tellOfPendingRenewal(String words) {
    String plain = PlainWords.of(words);
    return RENEWAL.matcher(plain).find() && ON_ITS_WAY.matcher(plain).find();
  }

  /** Whether the words tell why the receipt of a Form I-90 is no help. */
  static boolean tellThatNoReceiptServes(String words) {
    return DOES_NOT_SERVE.matcher(PlainWords.of(words)).find();
  }

  /** The way that serves what the words are about. */
  static Way way(String words) {
    String plain = PlainWords.of(words);
    if (ADDRESS.matcher(plain).find()) {
      return Way.ADDRESS;
    }
    if (ACCOUNT.matcher(plain).find()) {
      return Way.ACCOUNT;
    }
    return STATUS.matcher(plain).find() ? Way.STATUS : Way.GENERAL;
  }
}
