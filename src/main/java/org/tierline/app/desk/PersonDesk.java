package org.tierline.app.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.model.Topic;
import org.tierline.model.contact.Channel;
import org.tierline.model.contact.Contact;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;
import org.tierline.ui.appointment.VisitPalette;
import org.tierline.ui.common.BackgroundWork;
import org.tierline.ui.common.Language;
import org.tierline.ui.common.Messages;
import org.tierline.ui.common.Navigator;
import org.tierline.ui.common.PaletteSource;
import org.tierline.ui.common.Phrases;
import org.tierline.ui.common.Screen;
import org.tierline.ui.common.ScreenDebounce;
import org.tierline.ui.common.ScreenFrame;
import org.tierline.ui.common.Themes;
import org.tierline.ui.common.ViewLoader;
import org.tierline.ui.contact.ContactScreens;
import org.tierline.ui.danger.DangerModel;
import org.tierline.ui.danger.DangerPalette;
import org.tierline.ui.danger.DangerView;
import org.tierline.ui.danger.ServiceDangerJobs;
import org.tierline.ui.desk.DeskModel;
import org.tierline.ui.desk.DeskPalette;
import org.tierline.ui.desk.DeskScreens;
import org.tierline.ui.desk.ServiceDeskJobs;
import org.tierline.ui.escalation.CallbackQuestionModel;
import org.tierline.ui.escalation.EscalationPalette;
import org.tierline.ui.incident.IncidentForm;
import org.tierline.ui.incident.IncidentModel;
import org.tierline.ui.incident.ServiceIncidentJobs;
import org.tierline.ui.link.LinkPalette;
import org.tierline.ui.office.OfficesActions;
import org.tierline.ui.office.OfficesModel;
import org.tierline.ui.office.OfficesPalette;
import org.tierline.ui.office.OfficesScreen;
import org.tierline.ui.privacy.AnswerPalette;
import org.tierline.ui.request.RequestPalette;
import org.tierline.ui.review.Elsewhere;
import org.tierline.ui.score.ScoreJobs;
import org.tierline.ui.score.ScoreScreen;
import org.tierline.ui.shell.DeskSession;
import org.tierline.ui.shell.DeskWindow;
import org.tierline.ui.shell.RailEntry;
import org.tierline.ui.staff.ServiceClearanceJobs;
import org.tierline.ui.staff.ServiceSetUpJobs;
import org.tierline.ui.staff.SetUpModel;
import org.tierline.ui.staff.SetUpScreen;
import org.tierline.ui.staff.SystemCaseFileChooser;

/** Makes the screens of one person who is signed in. For the FX thread. */
final class PersonDesk {
  private final Parts parts;
  private final Services services;
  private final StaffSession session;
  private final Phrases phrases;
  private final StringProperty incoming = new SimpleStringProperty("");
  private final OfficesModel offices;
  private final GuidanceDesk guidance;
  private final CallbackQuestionModel question;
  private final ContactScreens contacts;
  private final ChatDesk chat;
  private final DeskModel deskModel;
  private final DeskScreens desk;
  private final SetUpModel setUp;
  private final Optional<ReviewDesk> review;
  private final Optional<CallbackDesk> callbacks;
  private final Optional<AppointmentDesk> appointments;
  private final Optional<RequestDesk> requests;
  private final OutreachDesk outreach;
  private final IncidentForm incident;
  private final DangerView danger;
  private final ScoreScreen scores;
  private final Optional<PopDesk> pops;
  private final DeskCover cover;

  PersonDesk(Parts parts, Services services, StaffSession session) {
    this.parts = parts;
    this.services = services;
    this.session = session;
    this.phrases = new Phrases(parts.messages());
    this.offices = new OfficesModel(services.offices(), services.officeCards(), parts.work());
    this.question =
        new CallbackQuestionModel(
            JobsOfPerson.escalations(services, session),
            parts.work(),
            new ScreenDebounce(),
            parts.clock());
    this.chat = new ChatDesk(parts, services, session);
    this.contacts =
        new ContactScreens(
            new ContactScreens.Frame(
                parts.views(),
                parts.navigator(),
                parts.window().talk(),
                parts.messages(),
                phrases,
                parts.themes()),
            JobsOfPerson.contacts(services, session),
            services.entryChecks(),
            parts.work(),
            parts.clock(),
            ContactForms.of(parts, services, session, chat, question),
            this::closed);
    ServiceDeskJobs deskJobs = JobsOfPerson.desk(services, session);
    this.deskModel = new DeskModel(deskJobs, parts.clock(), contacts, parts.work());
    this.desk =
        new DeskScreens(
            new ScreenFrame(
                parts.views(), parts.navigator(), parts.messages(), phrases, parts.themes()),
            deskModel);
    this.setUp =
        new SetUpModel(
            new ServiceSetUpJobs(session, services.staff(), services.caseImport()),
            new ServiceClearanceJobs(
                session, services.clearances(), services.staff(), services.desk().ids()),
            parts.work());
    if (session.role() == Role.ADMINISTRATOR) {
      new SetUpScreen(
          new SetUpScreen.Frame(parts.views(), parts.navigator(), parts.messages(), parts.themes()),
          setUp,
          new SystemCaseFileChooser(parts.messages()));
    }
    this.callbacks =
        CallbackDesk.isFor(session.role())
            ? Optional.of(
                new CallbackDesk(parts, services, session, contacts::show, this::showReview))
            : Optional.empty();
    this.appointments =
        CallbackDesk.isFor(session.role())
            ? Optional.of(new AppointmentDesk(parts, services, session))
            : Optional.empty();
    this.outreach = new OutreachDesk(parts, services, session, contacts);
    this.requests =
        CallbackDesk.isFor(session.role())
            ? Optional.of(new RequestDesk(parts, services, session))
            : Optional.empty();
    this.review =
        session.role() == Role.SUPERVISOR
            ? Optional.of(new ReviewDesk(parts, services, session, elsewhere(), contacts::goOn))
            : Optional.empty();
    this.incident =
        new IncidentForm(
            new IncidentModel(
                new ServiceIncidentJobs(session, services.incidents(), parts.clock()),
                parts.work(),
                services.desk().ids()),
            parts.window().overlays(),
            parts.views(),
            parts.messages(),
            () -> ContactInHand.noticedIn(contacts));
    this.danger =
        new DangerView(
            new DangerModel(new ServiceDangerJobs(session, services.dangerScripts()), parts.work()),
            parts.window().overlays(),
            parts.views(),
            parts.messages(),
            () -> ContactInHand.inDanger(contacts));
    this.scores =
        new ScoreScreen(
            this::scores, parts.views(), parts.navigator(), parts.messages(), parts.work());
    this.guidance = new GuidanceDesk(parts, services, session, contacts);
    this.pops =
        session.role() == Role.ADMINISTRATOR
            ? Optional.empty()
            : Optional.of(new PopDesk(parts, services, session, deskJobs, contacts));
    this.cover =
        new DeskCover(
            parts,
            services,
            session,
            contacts,
            () -> review.ifPresent(ReviewDesk::cover),
            this::uncovered);
    parts.navigator().register(officesScreen());
    contacts.inHandProperty().subscribe(model -> serve());
    chat.follow(contacts);
  }

  /**
   * What every screen stands on.
   *
   * @param practice whether the store is thrown away afterwards
   * @param pops where other programs find this desk, or null if they do not
   */
  record Parts(
      DeskWindow window,
      ViewLoader views,
      Navigator navigator,
      BackgroundWork work,
      Messages messages,
      Themes themes,
      Clock clock,
      boolean practice,
      PopDesk.@Nullable Place pops) {}

  /** What the desk has for this person; {@code left} is run after the frame was taken away. */
  DeskSession deskSession(Runnable left) {
    return new DeskSession(
        session.staff().fullName(),
        "Role." + session.role().name(),
        parts.practice(),
        rail(),
        palette(),
        services.desk().policy().privacy().idleLock(),
        cover::lock,
        cover::unlock,
        danger::open,
        incident::open,
        session.role() == Role.ADMINISTRATOR ? () -> {} : desk::newContact,
        left);
  }

  /** Keeps what is typed, ends what runs, and then does something else: before signing out. */
  void endThen(Runnable then) {
    setUp.end();
    review.ifPresent(ReviewDesk::end);
    callbacks.ifPresent(CallbackDesk::end);
    appointments.ifPresent(AppointmentDesk::end);
    requests.ifPresent(RequestDesk::end);
    outreach.end();
    scores.end();
    chat.end();
    pops.ifPresent(PopDesk::end);
    contacts.keepAllThen(then);
  }

  /** Time has passed; once a second. */
  void tick() {
    contacts.tick();
    chat.tick(contacts);
    deskModel.tick();
    review.ifPresent(ReviewDesk::tick);
    callbacks.ifPresent(CallbackDesk::tick);
  }

  /** Something in the store has changed, here or at another desk: what is shown is read anew. */
  void changed(Set<Topic> topics) {
    contacts.changed(topics);
    chat.changed(topics);
    deskModel.changed(topics);
    review.ifPresent(desk -> desk.changed(topics));
    callbacks.ifPresent(desk -> desk.changed(topics));
    appointments.ifPresent(desk -> desk.changed(topics));
    requests.ifPresent(desk -> desk.changed(topics));
    outreach.changed(topics);
    pops.ifPresent(desk -> desk.changed(topics));
  }

  /** Whether a shared store is in reach. */
  void storeIs(boolean inReach) {
    deskModel.away(!inReach);
  }

  /** A shared store is back, and everything kept meanwhile is in it: what is shown is read anew. */
  void backInReach() {
    contacts.backInReach();
    deskModel.back();
  }

  /** Fills the counts of rail and status bar from what the desk knows. */
  StringProperty incomingProperty() {
    return incoming;
  }

  /** After a callback whoever called goes on in the list, after every other contact at the desk. */
  private void closed(Contact contact) {
    if (contact.channel() == Channel.CALLBACK && callbacks.isPresent()) {
      callbacks.get().show();
    } else {
      parts.navigator().show(DeskScreens.ID);
    }
  }

  private void uncovered() {
    review.ifPresent(ReviewDesk::uncover);
    callbacks.ifPresent(CallbackDesk::uncover);
  }

  private void showReview() {
    review.ifPresent(ReviewDesk::show);
  }

  private Elsewhere elsewhere() {
    return new Elsewhere(
        number -> callbacks.ifPresent(desk -> desk.open(number)),
        number -> requests.ifPresent(desk -> desk.open(number)),
        () -> parts.navigator().show(DeskScreens.ID));
  }

  /** Where the rail shows how many callbacks are due today. */
  StringProperty callbacksDueProperty() {
    return callbacks.map(CallbackDesk::dueTodayProperty).orElseGet(SimpleStringProperty::new);
  }

  private List<RailEntry> rail() {
    RailEntry officesEntry = RailEntry.of(OfficesScreen.ID, "map-pin", "door.rail.offices", 2);
    if (session.role() == Role.ADMINISTRATOR) {
      return List.of(
          RailEntry.of(SetUpScreen.ID, "settings", "door.rail.setup", 1),
          officesEntry,
          GuidanceDesk.entry());
    }
    List<RailEntry> places = new ArrayList<>();
    places.add(new RailEntry(DeskScreens.ID, "inbox", "door.rail.desk", 1, incoming));
    places.add(officesEntry);
    requests.ifPresent(desk -> places.add(RequestDesk.entry()));
    callbacks.map(CallbackDesk::entry).ifPresent(places::add);
    review.map(ReviewDesk::entry).ifPresent(places::add);
    places.add(GuidanceDesk.entry());
    places.add(OutreachDesk.entry());
    appointments.ifPresent(desk -> places.add(AppointmentDesk.entry()));
    return places;
  }

  private List<PaletteSource> palette() {
    List<PaletteSource> sources = new ArrayList<>();
    sources.add(new DangerPalette(parts.messages(), danger::open));
    if (session.role() != Role.ADMINISTRATOR) {
      sources.addAll(
          new DeskPalette(
                  JobsOfPerson.desk(services, session),
                  deskModel,
                  contacts,
                  contacts::hasContact,
                  parts.messages())
              .sources());
      sources.add(
          new RequestPalette(parts.messages(), contacts::isCaseOpen, () -> contacts.openForm(1)));
      sources.add(
          new EscalationPalette(
              parts.messages(), contacts::hasContact, () -> contacts.openForm(2), this::askAfter));
      sources.add(
          new VisitPalette(parts.messages(), contacts::hasContact, () -> contacts.openForm(3)));
      sources.add(
          new LinkPalette(parts.messages(), contacts::hasContact, () -> contacts.openForm(5)));
      sources.add(
          new AnswerPalette(
              parts.messages(), () -> contacts.hasForm(8), () -> contacts.openForm(8)));
      sources.add(scores);
    }
    callbacks.map(CallbackDesk::palette).ifPresent(sources::add);
    appointments.map(AppointmentDesk::palette).ifPresent(sources::add);
    requests.map(RequestDesk::palette).ifPresent(sources::add);
    review.map(ReviewDesk::palette).ifPresent(sources::add);
    sources.add(guidance.palette());
    if (session.role() != Role.ADMINISTRATOR) {
      sources.add(outreach.palette());
    }
    sources.add(new OfficesPalette(services.offices(), parts.messages(), this::openOffices));
    return sources;
  }

  private List<ScoreJobs.Line> scores(ScoreJobs.@Nullable Line after, int limit) {
    return services.ownScores().mine(session, after == null ? null : after.score(), limit).stream()
        .map(line -> new ScoreJobs.Line(line.score(), line.scoredBy(), line.contactNumber()))
        .toList();
  }

  private void askAfter(String number) {
    contacts.openForm(7);
    if (!number.isEmpty()) {
      question.ask(number);
    }
  }

  private void openOffices(String text) {
    parts.navigator().show(OfficesScreen.ID);
    offices.search(text);
  }

  private Screen officesScreen() {
    return OfficesScreen.of(
        offices,
        new OfficesActions(
            Bindings.createBooleanBinding(contacts::hasContact, contacts.inHandProperty()),
            contacts::read,
            contacts::back,
            contacts::openForm),
        parts.views(),
        parts.messages(),
        parts.themes());
  }

  private void serve() {
    contacts
        .caller()
        .ifPresentOrElse(
            caller ->
                offices.serve(
                    caller.zip(),
                    "es".equals(caller.language()) ? Language.SPANISH : Language.ENGLISH),
            offices::serveNobody);
  }
}
