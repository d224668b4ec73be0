/** How programs of one machine and one user find each other and know each other. */
@NullMarked
package org.tierline.edge.loopback;

import org.jspecify.annotations.NullMarked;
