/** What other systems hand over, as files. */
@NullMarked
package org.tierline.edge.handoff;

import org.jspecify.annotations.NullMarked;
