/** Keeps copies of a local store. */
@NullMarked
package org.tierline.service.backup;

import org.jspecify.annotations.NullMarked;
