/** Who helps a caller to speak, noted in a contact. */
@NullMarked
package org.tierline.ui.helper;

import org.jspecify.annotations.NullMarked;
