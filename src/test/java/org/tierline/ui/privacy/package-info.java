/** Tests of answering in writing. */
@NullMarked
package org.tierline.ui.privacy;

import org.jspecify.annotations.NullMarked;
