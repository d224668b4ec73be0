/** A conversation with a caller. */
@NullMarked
package org.tierline.model.contact;

import org.jspecify.annotations.NullMarked;
