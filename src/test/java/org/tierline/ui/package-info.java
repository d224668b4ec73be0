@NullMarked
package org.tierline.ui;

import org.jspecify.annotations.NullMarked;
