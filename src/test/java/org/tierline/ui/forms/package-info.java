@NullMarked
package org.tierline.ui.forms;

import org.jspecify.annotations.NullMarked;
