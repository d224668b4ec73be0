/** Runs scenarios against the same services that the screens call. */
@NullMarked
package org.tierline.app.rehearsal;

import org.jspecify.annotations.NullMarked;
