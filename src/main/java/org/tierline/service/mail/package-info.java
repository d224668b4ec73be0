/** Sending what waits to leave in writing, and deciding about what did not arrive for sure. */
@NullMarked
package org.tierline.service.mail;

import org.jspecify.annotations.NullMarked;
