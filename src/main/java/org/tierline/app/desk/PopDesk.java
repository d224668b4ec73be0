package org.tierline.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.tierline.app.Services;
import org.tierline.app.Words;
import org.tierline.edge.handoff.PopListener;
import org.tierline.edge.handoff.PopReply;
import org.tierline.edge.loopback.AddressFile;
import org.tierline.model.Topic;
import org.tierline.model.contact.HandOff;
import org.tierline.service.contact.PopAnswer;
import org.tierline.service.staff.SessionEnded;
import org.tierline.service.staff.StaffSession;
import org.tierline.service.staff.StillIn;
import org.tierline.ui.contact.ContactScreens;
import org.tierline.ui.desk.DeskJobs;
import org.tierline.ui.desk.PopModel;
import org.tierline.ui.desk.PopNote;

/** Listens for whoever is put through to the person at this desk. For the FX thread. */
final class PopDesk {
  private final Services services;
  private final StaffSession session;
  private final PopModel model;
  private final PopNote note;
  private @Nullable PopListener listener;
  private boolean ended;

  /** Begins to listen, if the desk has a place where others find it. */
  PopDesk(
      PersonDesk.Parts parts,
      Services services,
      StaffSession session,
      DeskJobs jobs,
      ContactScreens contacts) {
    this.services = services;
    this.session = session;
    this.model =
        new PopModel(
            jobs,
            contacts,
            () -> contacts.hasContact() || parts.window().overlays().isOpen(),
            parts.work());
    this.note =
        new PopNote(
            model,
            parts.views(),
            parts.messages(),
            parts.window().scene(),
            parts.window().standing(),
            () -> parts.window().isCovered() || parts.window().overlays().isOpen());
    Place place = parts.pops();
    if (place != null) {
      AddressFile file = AddressFile.of(place.folder(), place.store(), session.staff().name());
      InstantSource clock = parts.clock();
      parts.work().run(() -> PopListener.open(file, clock, this::receive), this::listening);
    }
  }

  /**
   * Where others find this desk.
   *
   * @param folder the data folder of whoever runs it
   * @param store the file that it was opened on
   */
  record Place(Path folder, Path store) {}

  private void listening(PopListener opened) {
    listener = opened;
    if (ended) {
      stop();
    }
  }

  /** On a thread of the listener. */
  private PopReply receive(HandOff handOff) {
    try {
      return switch (services.pops().arrive(session, handOff)) {
        case PopAnswer.Waiting(var id) -> {
          var put = new PopModel.Put(id, handOff.channel(), handOff.language());
          Platform.runLater(() -> arrived(put));
          yield PopReply.of(PopReply.Kind.DELIVERED);
        }
        case PopAnswer.Listed() -> PopReply.of(PopReply.Kind.LISTED);
        case PopAnswer.Known() -> PopReply.of(PopReply.Kind.KNOWN);
        case PopAnswer.Refused(var say) -> PopReply.refused(Words.english().say(say));
      };
    } catch (SessionEnded closed) {
      return PopReply.of(PopReply.Kind.BUSY);
    }
  }

  private void arrived(PopModel.Put put) {
    if (!ended && StillIn.atDesk(session)) {
      model.arrived(put);
    }
  }

  /** Something in the store has changed, here or at another desk. */
  void changed(Set<Topic> topics) {
    model.changed(topics);
  }

  /** The person signs out. */
  void end() {
    ended = true;
    stop();
    note.end();
  }

  private void stop() {
    PopListener present = listener;
    listener = null;
    if (present != null) {
      try {
        present.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
