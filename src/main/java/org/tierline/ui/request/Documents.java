package org.tierline.ui.request;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tierline.model.cases.CaseRecord.Notice;
import org.tierline.model.cases.CaseView;
import org.tierline.model.cases.DocumentKind;
import org.tierline.model.cases.NoticeKind;
import org.tierline.model.request.ServiceRequestType;

/** Which card or document a request is about, as far as type and case tell. Pure. */
final class Documents {
  private Documents() {}

  /** What can be chosen for a type. */
  static List<DocumentKind> choices(ServiceRequestType type) {
    return switch (type) {
      case CARD_NOT_RECEIVED ->
          List.of(DocumentKind.EAD, DocumentKind.GREEN_CARD, DocumentKind.TRAVEL_DOCUMENT);
      case DOCUMENT_NOT_RECEIVED -> List.of(DocumentKind.TRAVEL_DOCUMENT, DocumentKind.CERTIFICATE);
      default -> List.of(DocumentKind.values());
    };
  }

  /** What a form leads to. */
  static @Nullable DocumentKind ofForm(String form, ServiceRequestType type) {
    DocumentKind kind =
        switch (form.strip().toUpperCase(Locale.ROOT)) {
          case "I-765", "I-765V" -> DocumentKind.EAD;
          case "I-90", "I-485", "I-751", "I-829" -> DocumentKind.GREEN_CARD;
          case "I-131" -> DocumentKind.TRAVEL_DOCUMENT;
          case "N-400", "N-565", "N-600", "N-600K" -> DocumentKind.CERTIFICATE;
          default -> null;
        };
    return kind != null && choices(type).contains(kind) ? kind : null;
  }

  /** The latest notice of the kind that a type is about, where the level shows notices. */
  static Optional<Notice> latest(CaseView view, ServiceRequestType type) {
    CaseView.DetailsPart details = view.details();
    return details == null
        ? Optional.empty()
        : details.notices().stream()
            .filter(notice -> isAbout(notice.kind(), type))
            .max((one, other) -> one.sentOn().compareTo(other.sentOn()));
  }

  private static boolean isAbout(NoticeKind kind, ServiceRequestType type) {
    return switch (type) {
      case CARD_NOT_RECEIVED -> kind == NoticeKind.CARD;
      case DOCUMENT_NOT_RECEIVED -> kind == NoticeKind.DOCUMENT;
      default -> kind != NoticeKind.CARD && kind != NoticeKind.DOCUMENT;
    };
  }
}
