/** What arrives by e-mail, before it is a contact. */
@NullMarked
package org.tierline.model.inbox;

import org.jspecify.annotations.NullMarked;
