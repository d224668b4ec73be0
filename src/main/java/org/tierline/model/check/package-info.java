/** What a check of a machine and a store found. */
@NullMarked
package org.tierline.model.check;

import org.jspecify.annotations.NullMarked;
