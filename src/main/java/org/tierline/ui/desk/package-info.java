/** The desk between two contacts: who waits, what is unfinished, how the day went. */
@NullMarked
package org.tierline.ui.desk;

import org.jspecify.annotations.NullMarked;
