package org.tierline.ui.link;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.tierline.model.Sentence;
import org.tierline.model.contact.Caller;
import org.tierline.model.link.LinkAnswer;
import org.tierline.model.link.LinkWish;
import org.tierline.model.link.OfficialLink;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.ContactContext;
import org.tierline.ui.common.DraftMap;
import org.tierline.ui.common.FormModel;
import org.tierline.ui.common.Latest;
import org.tierline.ui.common.PagedList;
import org.tierline.ui.common.Prefilled;

/** A link while it is chosen and sent (M2). Needs no toolkit; for one thread. */
public final class LinkModel extends FormModel<LinkAnswer> {
  /** How many links a page has. */
  static final int PAGE = 5;

  final StringProperty typed = new SimpleStringProperty("");
  final StringProperty url = new SimpleStringProperty("");
  final Prefilled<String> to = new Prefilled<>("");
  final BooleanProperty agreed = new SimpleBooleanProperty();

  private final LinkJobs jobs;
  private final PagedList<OfficialLink> links;
  private final Latest<List<String>> asking;
  private final ReadOnlyObjectWrapper<List<String>> sent = new ReadOnlyObjectWrapper<>(List.of());

  /** A form that is in no contact yet. */
  public LinkModel(LinkJobs jobs, BackgroundWork work) {
    super(work);
    this.jobs = jobs;
    this.links = new PagedList<>(this::page, PAGE, work);
    this.asking = work.latest(sent::set);
    typed.subscribe((before, now) -> {
      changed();
      search();
    });
    url.subscribe((before, now) -> changed());
    to.valueProperty().subscribe((before, now) -> changed());
    agreed.subscribe((before, now) -> changed());
  }

  /** The links are few and read whole; a page behind a row begins after it. */
  private PagedList.Page<OfficialLink> page(@Nullable OfficialLink last, int count) {
    List<OfficialLink> found = jobs.search(typed.get(), language());
    List<OfficialLink> behind =
        last == null ? found : found.subList(found.indexOf(last) + 1, found.size());
    boolean more = behind.size() > count;
    return new PagedList.Page<>(more ? behind.subList(0, count) : behind, more);
  }

  private String language() {
    ContactContext mine = contextProperty().get();
    return mine != null && mine.contact().get().caller().language().equals("es") ? "es" : "en";
  }

  private void search() {
    if (contextProperty().get() != null) {
      links.clear();
      links.refresh();
    }
  }

  /** Chooses a link to send. */
  void choose(OfficialLink link) {
    url.set(link.url());
  }

  /** Enter in the search: the first that was found, or the page that was typed in full. */
  void chooseFirst() {
    String page = typed.get().strip();
    if (page.contains("://")) {
      chooseTyped(page);
    } else if (!links.rows().isEmpty()) {
      choose(links.rows().getFirst());
    }
  }

  /** What may not leave is not even chosen: nothing stands there as official that is not (M2). */
  private void chooseTyped(String page) {
    if (jobs.isOfficial(page)) {
      url.set(page);
    } else {
      url.set("");
      refuse(Sentence.of("say.link.notOfficial"));
      review();
    }
  }

  @Override
  protected Subscription enter(ContactContext opened) {
    Caller caller = opened.contact().get().caller();
    String known = caller.email() == null ? caller.phone() : caller.email();
    to.fill(known == null ? "" : known, "link.from.caller");
    links.refresh();
    UUID contactId = opened.contactId();
    asking.ask(() -> jobs.sentIn(contactId));
    return Subscription.EMPTY;
  }

  @Override
  public Map<String, String> draft() {
    Map<String, String> draft = new TreeMap<>();
    DraftMap.put(draft, "link.typed", typed.get());
    DraftMap.put(draft, "link.url", url.get());
    DraftMap.putTyped(draft, "link.to", to);
    return draft;
  }

  @Override
  protected void putBack(Map<String, String> draft) {
    DraftMap.take(draft, "link.typed", typed::set);
    DraftMap.take(draft, "link.url", url::set);
    DraftMap.take(draft, "link.to", to.valueProperty()::set);
  }

  @Override
  protected void forget() {
    asking.abandon();
    typed.set("");
    url.set("");
    to.clear();
    agreed.set(false);
    sent.set(List.of());
    links.clear();
  }

  @Override
  public void submit() {
    ContactContext mine = contextProperty().get();
    if (canSubmit().get() && mine != null) {
      UUID contactId = mine.contactId();
      LinkWish wish = new LinkWish(to.get().strip(), url.get(), agreed.get());
      submit(() -> jobs.send(contactId, wish), this::take, answer -> tell(mine, answer));
    }
  }

  private void take(LinkAnswer answer) {
    if (answer.outcome() == LinkAnswer.Outcome.SENT) {
      finish(answer);
    } else {
      refuse(answer.say());
    }
  }

  private static void tell(ContactContext mine, LinkAnswer answer) {
    if (answer.outcome() == LinkAnswer.Outcome.SENT) {
      mine.changed().run();
      mine.done().accept(new ContactContext.Done(Sentence.of("link.done"), answer.say(), null));
    }
  }

  @Override
  protected void review() {
    LinkAnswer came = resultProperty().get();
    say(came != null ? came.say() : url.get().isEmpty() ? null : Sentence.of("say.link.ask"), null);
    settle(whatIsMissing(), true);
  }

  private String whatIsMissing() {
    if (url.get().isBlank()) {
      return "link.missing.url";
    }
    if (to.get().isBlank()) {
      return "link.missing.to";
    }
    return agreed.get() ? "" : "link.missing.agreed";
  }

  /** The links that were found. */
  PagedList<OfficialLink> links() {
    return links;
  }

  /** What was sent in this contact before, oldest first. */
  ReadOnlyObjectProperty<List<String>> sentProperty() {
    return sent.getReadOnlyProperty();
  }
}
