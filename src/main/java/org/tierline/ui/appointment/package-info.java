/** Asking for a visit in a contact, and the list from which officers schedule visits. */
@NullMarked
package org.tierline.ui.appointment;

import org.jspecify.annotations.NullMarked;
