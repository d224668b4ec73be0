/** The forms of an escalation and of the question after a callback. */
@NullMarked
package org.tierline.ui.escalation;

import org.jspecify.annotations.NullMarked;
