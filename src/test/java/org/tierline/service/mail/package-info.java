/** Sending what waits, and what a person decides about. */
@NullMarked
package org.tierline.service.mail;

import org.jspecify.annotations.NullMarked;
