/** Hand-offs as files, tested with what nobody should send. */
@NullMarked
package org.tierline.edge.loopback;

import org.jspecify.annotations.NullMarked;
