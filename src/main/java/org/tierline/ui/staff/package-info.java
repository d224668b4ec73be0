/** Signing in, setting up the first administrator, practice. */
@NullMarked
package org.tierline.ui.staff;

import org.jspecify.annotations.NullMarked;
