/** What leaves in writing, and what came of sending it. */
@NullMarked
package org.tierline.model.mail;

import org.jspecify.annotations.NullMarked;
