/** What waits beside the desk until it can be delivered, in files. */
@NullMarked
package org.tierline.edge.outbox;

import org.jspecify.annotations.NullMarked;
