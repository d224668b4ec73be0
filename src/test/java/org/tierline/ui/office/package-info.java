/** Tests of the screen of offices. */
@NullMarked
package org.tierline.ui.office;

import org.jspecify.annotations.NullMarked;
