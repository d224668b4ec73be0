/** Hand-offs as files, tested with what nobody should send. */
@NullMarked
package org.tierline.edge.handoff;

import org.jspecify.annotations.NullMarked;
