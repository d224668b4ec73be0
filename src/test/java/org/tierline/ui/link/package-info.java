@NullMarked
package org.tierline.ui.link;

import org.jspecify.annotations.NullMarked;
