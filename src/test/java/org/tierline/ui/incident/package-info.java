/** Tests of reporting an incident. */
@NullMarked
package org.tierline.ui.incident;

import org.jspecify.annotations.NullMarked;
