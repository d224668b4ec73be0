@NullMarked
package org.tierline.ui.escalation;

import org.jspecify.annotations.NullMarked;
