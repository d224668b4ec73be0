/** Messages that did not leave, or not for sure. */
@NullMarked
package org.tierline.ui.mail;

import org.jspecify.annotations.NullMarked;
