/** E-mail that arrives from a real server. */
@NullMarked
package org.tierline.edge.inbox;

import org.jspecify.annotations.NullMarked;
