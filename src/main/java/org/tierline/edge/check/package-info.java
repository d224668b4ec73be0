/** What can be seen of this machine. */
@NullMarked
package org.tierline.edge.check;

import org.jspecify.annotations.NullMarked;
