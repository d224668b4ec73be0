package org.tierline.policy.assistant;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How callers ask about one case, for a person, and how something is done; over plain questions.
 */
final class QuestionPatterns {
  private static final String CASE =
      "(?:\\w+ ){0,2}?(?:case|applications?|petition|file|packet|card|visa|permit|ead|citizenship"
          + "|naturali[sz]ation|asylum|residency|renewal|status|paperwork|[inag]-?\\d{2,4}\\w?)\\b";
  private static final String MY = "\\b(?:my|our|his|her|their)\\b ";
  private static final String CASO =
      "(?:\\w+ ){0,2}?(?:caso|tramite|solicitud|peticion|aplicacion|expediente|tarjeta|residencia"
          + "|mica|visa|permiso|ciudadania|asilo|naturalizacion|papeles|proceso|[inag]-?\\d{2,4})\\b";
  private static final String MI = "\\b(?:mi|mis|nuestro|nuestra|su) ";
  private static final String DECIDED =
      "(?:approved|denied|rejected|accepted|decided|processed|ready|granted|closed|done|finished"
          + "|transferred|received|still pending|moving|delayed|stuck|ok|okay)";
  private static final String DECIDIDO =
      "(?:aprob|neg|rechaz|acept|list[oa]|decid|otorg|cerr|termin|resuel|pendiente|detenid|atorad)";
  private static final String NO_DELIVERY =
      "(?!.*\\b(?:never|not|didnt|hasnt|no|nunca|perdi\\w*)\\b)";

  private static final List<Pattern> WHAT_BECOMES =
      patterns(
          "\\bwhats?(?: is| has| was)? (?:been )?(?:happen\\w*|going on|wrong|up|new)"
              + " (?:with|to|on|in|about) "
              + MY
              + CASE,
          "\\b(?:is|was|are|has|have|did|were|will) "
              + MY
              + CASE
              + "(?: \\w+){0,2}? (?:been |get |be |going to be )?(?:\\w+ )?"
              + DECIDED
              + "\\b",
          "\\bwhy (?:is|was|has|hasnt|isnt|did|are|have|havent|did you) (?:\\w+ ){0,3}?"
              + MY
              + CASE,
          "\\bwhen (?:will|is|are|do|does) (?!\\w+ (?:need|have|should)\\b)(?:\\w+"
              + " ){0,4}?(?:my|our|his|her) (?:\\w+ ){0,2}?"
              + "(?:case|application|petition|card|visa|permit|ead|interview|appointment|biometrics|decision|oath|n-?400|i-?\\d+)\\b",
          "\\b(?:did|have|has) (?:you|they|uscis|anyone) (?:guys )?(?:\\w+"
              + " )?(?:get|got|receiv\\w*|approv\\w*|den\\w*|reject\\w*|decid\\w*|review\\w*|process\\w*|look\\w*)"
              + " (?:at |on )?"
              + MY
              + CASE,
          "\\b(?:am i|was i|did i get|have i been|been|got) (?:approved|denied|rejected)\\b.*\\?",
          "^(?:am i|was i|did i get|have i been) (?:approved|denied|rejected)\\b",
          "\\bhow(?:s| is| are) (?:my|our|his|her) " + CASE,
          "\\bwhere(?:s| is| are) (?:my|our|his|her) " + CASE,
          "\\bwhat (?:does|did) (?:my|our|his|her|the)"
              + " (?:case|file|rfe|application|denial|decision)\\b.* (?:say|mean|says)",
          "\\bque (?:pas\\w+|suced\\w+|ocurr\\w+|hay|onda|fue|hubo|novedad\\w*) (?:con|en|de) "
              + MI
              + CASO,
          "\\bcomo (?:va|van|esta|sigue|anda|quedo|salio) " + MI + CASO,
          "\\b(?:ya|si|sera que|porque no|por que no) (?:me |nos |le"
              + " )?(?:aprob|neg|rechaz|decid|acept|revis)\\w+ "
              + MI
              + CASO
              + NO_DELIVERY,
          "\\b(?:ya )?(?:esta|fue|ha sido|sera|seria) (?:ya )?" + DECIDIDO + "\\w* " + MI + CASO,
          "(?<!mientras )(?<!aunque )(?<!si )"
              + MI
              + CASO
              + " (?:ya )?(?:esta|fue|ha sido|sera|sigue) (?:ya )?"
              + DECIDIDO
              + "\\w*"
              + NO_DELIVERY,
          "\\b(?:me|nos) (?:aprobaron|negaron|rechazaron)\\b.*\\?",
          "\\bpor ?que (?:\\w+ ){0,3}?" + MI + CASO,
          "\\bcuando (?:\\w+ ){0,4}?(?:mi|mis|nuestra|nuestro) (?:\\w+"
              + " ){0,2}?(?:caso|tramite|solicitud|peticion|tarjeta|residencia|mica|permiso|cita|entrevista|huellas|decision|ciudadania)\\b",
          "\\b(?:recibieron|les llego|tienen|revisaron) (?:ya )?"
              + "(?:mi|mis|nuestra) "
              + CASO
              + ".*\\?",
          "\\bdonde (?:esta|anda|quedo|va) (?:mi|mis) " + CASO);

  private static final List<Pattern> STATE =
      patterns(
          "\\b(?:status|update|updates|news|progress|information|info|decision|outcome|result)"
              + " (?:of|on|about|for|regarding) "
              + MY
              + CASE,
          "\\b(?:my|our|his|her) (?:case|application|petition) (?:status|update|decision)\\b",
          "\\b(?:check|look up|look into|look at|find|see|tell me about|pull up|review) (?:on"
              + " )?(?:my|our|his|her) (?:\\w+ ){0,2}?(?:case|application|petition|file)\\b(?!"
              + " (?:number|no|id)\\b)",
          "\\b(?:en que|en cual) (?:\\w+ )?(?:va|van|esta|quedo|etapa|paso|proceso)\\b.*"
              + "(?:mi|mis) "
              + CASO,
          "\\b(?:estado|estatus|status|situacion|noticias?|novedad\\w*|informacion|resultado|decision)"
              + " (?:de|del|sobre|en) (?:mi|mis|nuestro|nuestra) "
              + CASO,
          "\\b(?:revis\\w+|busqu\\w+|digame|dime|chequ\\w+|vea|mire|saber (?:de|sobre|como va))"
              + " (?:por favor )?(?:de |sobre )?(?:mi|mis) "
              + CASO);

  private static final List<Pattern> HOW =
      patterns(
          "\\bhow (?:do|can|could|to|should|would|may|does one)\\b(?! you (?:think|see) (?:my|about"
              + " my))",
          "\\bwhere (?:do|can|could|should|would) (?:i|we|one|people)\\b",
          "\\bwhat (?:do|should|can|could|must|forms?|documents?|papers)"
              + " (?:i|we|do|to|should|need)\\b",
          "\\b(?:on|at|in) (?:what|which) (?:web )?(?:site|website|page|place)\\b",
          "\\bis there (?:an?|any) (?:\\w+ )?(?:app|website|site|page|way)\\b",
          "\\b(?:en (?:que|cual)|hay (?:una?|algun\\w*))"
              + " (?:pagina|sitio|lugar|app|manera|forma)\\b",
          "\\bcomo (?!va\\b|van\\b|esta\\b|sigue\\b|anda\\b|quedo\\b|salio\\b)\\w+",
          "\\b(?:donde|en donde|adonde)"
              + " (?:puedo|podemos|veo|reviso|consulto|pido|pago|mando|envio|se|hay que|tengo"
              + " que|debo)\\b",
          "\\b(?:a|hasta|desde) que hora\\b|\\bque (?:debo|hago|tengo"
              + " que|necesito|formulario|documentos|papeles|puedo|hay que)\\b");

  private static final String ONLINE =
      "(?: (?:now|today|online|myself|at home|on (?:the|your) (?:web ?site|site|page|app|internet)"
          + "|by (?:phone|internet)|right now|ahora|hoy|en linea|online|yo mism[oa]|en casa"
          + "|(?:en|por|desde) (?:la|su|el) (?:pagina|sitio|app|internet|telefono|celular)"
          + "|por (?:internet|telefono)|de (?:inmigracion|uscis|asilo|ciudadania|residencia))){0,3}"
          + "(?: \\?)*$";
  private static final String GREETING =
      "^(?:(?:\\?|hi|hello|hey|good (?:morning|afternoon|evening|day)|excuse me|sorry|hola"
          + "|buen(?:os|as) (?:dias|tardes|noches)|buenas|buen dia|disculpe|disculpa|perdon"
          + "|oiga|gracias) )*";

  /** The whole of it asks where or how one sees it oneself; whatever is said besides is not. */
  private static final List<Pattern> SEEING =
      patterns(
          GREETING
              + "(?:where|how) (?:can|could|do|should|would) (?:i|we|one|people)"
              + " (?:see|check|look up|track|follow|view|monitor)"
              + " (?:how|where|what stage|what step) "
              + MY
              + CASE
              + "(?: (?:is|are|stands|goes|is (?:going|doing|moving|coming along|at)))?"
              + ONLINE,
          GREETING
              + "(?:en )?(?:donde|adonde|como|en que (?:pagina|sitio|app))"
              + " (?:(?:puedo|podria|podemos|se puede|debo|hago para|le hago para) )?"
              + "(?:ver|veo|revisar|reviso|consultar|consulto|checar|checo|chequear|chequeo|seguir"
              + "|rastrear|mirar)"
              + " (?:como (?:va|van|esta|sigue|anda)|en que (?:va|esta|etapa (?:va|esta)|paso"
              + " (?:va|esta)))"
              + " "
              + MI
              + CASO
              + ONLINE);

  private static final String SOMEBODY =
      "(?:(?:a|an|the|some|any|real|live|human|actual|una?|algun\\w*|de"
          + " verdad|con|to|with|someone|your) ){0,4}"
          + "(?:person|people|human|agent|representative|rep|operator|somebody|someone|officer|staff|employee|being"
          + "|persona|humano|agente|representante|operador\\w*|alguien|oficial|empleado|asesor\\w*)\\b";

  private static final List<Pattern> A_PERSON =
      patterns(
          "\\b(?:talk|speak|chat|connect|connected|transfer|transferred|get me|give me|put me"
              + " through) (?:me |us )?(?:through )?(?:to |with |on )?"
              + SOMEBODY,
          "\\b(?:i|we) (?:want|need|would like|prefer) " + SOMEBODY,
          "\\b(?:hablar|chatear|comuni[cq]\\w+|conect\\w+|pas\\w+|transfier\\w+|atiend\\w+)"
              + " (?:me |nos )?(?:con |a )?"
              + SOMEBODY,
          "\\b(?:quiero|quisiera|necesito|prefiero|deme|dame) " + SOMEBODY,
          "^(?:a )?(?:live |real |human"
              + " )?(?:agent|representative|operator|human|person|agente|representante|operador|humano|persona)(?:"
              + " real| en vivo| now)?(?: ?\\?)?$");

  private static final List<Pattern> DANGER =
      patterns(
          "\\b(?:kill|hurt|harm|shoot) (?:myself|himself|herself|me|us|my"
              + " (?:kids|children|family|wife|husband))\\b",
          "\\b(?:suicid\\w+|end my life|dont want to live|want to die)\\b",
          "\\b(?:threaten\\w*|going) to (?:kill|shoot|bomb|hurt)\\b",
          "\\b(?:beats?|beating|hitting|hits|rap(?:ed|es|ing)) (?:me|us)\\b",
          "\\b(?:held|holding|keeps?|keeping) (?:me|us) (?:against|prisoner|locked)\\b",
          "\\b(?:matar(?:me|nos|lo|la)|me (?:quiero|voy a|va a|quiere) matar|quitarme la vida|no"
              + " quiero vivir)\\b",
          "\\b(?:me|nos) (?:pega|golpea|viola|esta pegando|amenaza con matar\\w*)\\b",
          "\\b(?:poner|hay) una bomba\\b");

  private QuestionPatterns() {}

  /** Whether all that it asks is where or how one sees for oneself how a case is. */
  static boolean asksWhereToSee(String plain) {
    return anyIn(SEEING, plain);
  }

  /** Whether it asks what becomes of one case, however it is put. */
  static boolean asksWhatBecomesOfACase(String plain) {
    return anyIn(WHAT_BECOMES, plain);
  }

  /** Whether it names the state of a case; general only if it asks how to see it. */
  static boolean namesTheStateOfACase(String plain) {
    return anyIn(STATE, plain);
  }

  /** Whether it asks how something is done. */
  static boolean asksHow(String plain) {
    return anyIn(HOW, plain);
  }

  static boolean wantsAPerson(String plain) {
    return anyIn(A_PERSON, plain);
  }

  static boolean isDanger(String plain) {
    return anyIn(DANGER, plain);
  }

  private static boolean anyIn(List<Pattern> patterns, String plain) {
    return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).find());
  }

  private static List<Pattern> patterns(String... patterns) {
    return Arrays.stream(patterns).map(Pattern::compile).toList();
  }
}
