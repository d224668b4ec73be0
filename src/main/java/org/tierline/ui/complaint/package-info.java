/** A complaint in a contact, and the list of them for supervisors. */
@NullMarked
package org.tierline.ui.complaint;

import org.jspecify.annotations.NullMarked;
