/** What may be given of an office (A6). */
@NullMarked
package org.tierline.policy.office;

import org.jspecify.annotations.NullMarked;
