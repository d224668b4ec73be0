/** What was thought of the contacts of whoever is signed in. */
@NullMarked
package org.tierline.ui.score;

import org.jspecify.annotations.NullMarked;
