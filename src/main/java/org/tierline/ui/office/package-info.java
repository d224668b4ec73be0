/** Offices: the search, the card, the words to say and the sketch map. */
@NullMarked
package org.tierline.ui.office;

import org.jspecify.annotations.NullMarked;
