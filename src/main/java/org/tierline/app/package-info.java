/** Starts things and decides nothing: the launcher, the composition root, the command line. */
@NullMarked
package org.tierline.app;

import org.jspecify.annotations.NullMarked;
