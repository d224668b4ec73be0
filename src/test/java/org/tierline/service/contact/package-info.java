/** Contacts, tested on the real store. */
@NullMarked
package org.tierline.service.contact;

import org.jspecify.annotations.NullMarked;
