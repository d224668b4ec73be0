/** The part about messages, without a toolkit. */
@NullMarked
package org.tierline.ui.mail;

import org.jspecify.annotations.NullMarked;
