/** Tests of rehearsal. */
@NullMarked
package org.tierline.app.rehearsal;

import org.jspecify.annotations.NullMarked;
