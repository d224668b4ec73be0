/** The screen of outreach. */
@NullMarked
package org.tierline.ui.outreach;

import org.jspecify.annotations.NullMarked;
