/** E-mail that arrives, fetched from a mail server and read as hostile. */
@NullMarked
package org.tierline.edge.inbox;

import org.jspecify.annotations.NullMarked;
