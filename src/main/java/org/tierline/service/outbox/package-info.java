/** What goes on at a desk while a shared store is out of reach, and how it arrives. */
@NullMarked
package org.tierline.service.outbox;

import org.jspecify.annotations.NullMarked;
