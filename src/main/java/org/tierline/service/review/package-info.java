/** What supervisors look after: who is late, how long callers wait, who works. */
@NullMarked
package org.tierline.service.review;

import org.jspecify.annotations.NullMarked;
