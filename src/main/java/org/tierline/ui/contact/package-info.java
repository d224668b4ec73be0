/** A contact from its first word to its disposition: caller, gate, words to say, case, notes. */
@NullMarked
package org.tierline.ui.contact;

import org.jspecify.annotations.NullMarked;
