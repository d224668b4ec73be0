/** What is outside the product. */
@NullMarked
package org.tierline.edge;

import org.jspecify.annotations.NullMarked;
