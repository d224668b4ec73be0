@NullMarked
package org.tierline.ui.contact;

import org.jspecify.annotations.NullMarked;
