/** What goes on while a shared store is out of reach, on a real server. */
@NullMarked
package org.tierline.service.outbox;

import org.jspecify.annotations.NullMarked;
