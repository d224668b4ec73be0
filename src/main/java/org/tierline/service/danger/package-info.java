/** The words and numbers for danger, and the record that they were used (M3). */
@NullMarked
package org.tierline.service.danger;

import org.jspecify.annotations.NullMarked;
