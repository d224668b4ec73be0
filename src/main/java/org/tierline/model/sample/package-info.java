/** Contacts that chance chose to be read, and what was thought of them. */
@NullMarked
package org.tierline.model.sample;

import org.jspecify.annotations.NullMarked;
