/** Copies of the local store: the one of each day, and putting one back. */
@NullMarked
package org.tierline.app.backup;

import org.jspecify.annotations.NullMarked;
