package org.tierline.app.command;

import java.io.IOException;
import org.tierline.model.staff.Role;
import org.tierline.service.staff.StaffSession;

/** A command that an administrator signs in for, and is signed out of when it ends. */
abstract class AdministratorCommand extends StoreCommand {
  @Override
  final int on(CommandStore opened) throws IOException {
    StaffSession administrator = opened.signIn(Role.ADMINISTRATOR);
    try {
      return on(opened, administrator);
    } finally {
      opened.services().signIn().signOut(administrator);
    }
  }

  /** As {@link StoreCommand#on}, by this administrator. */
  abstract int on(CommandStore opened, StaffSession administrator) throws IOException;
}
