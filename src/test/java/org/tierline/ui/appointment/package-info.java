@NullMarked
package org.tierline.ui.appointment;

import org.jspecify.annotations.NullMarked;
