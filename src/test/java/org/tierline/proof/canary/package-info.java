/** Values that are in cases alone, looked for wherever they must not be. */
@NullMarked
package org.tierline.proof.canary;

import org.jspecify.annotations.NullMarked;
