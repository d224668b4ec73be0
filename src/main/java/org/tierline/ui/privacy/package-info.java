/** Answering in writing, with what must not leave marked while it is typed. */
@NullMarked
package org.tierline.ui.privacy;

import org.jspecify.annotations.NullMarked;
