/** What supervisors look after: who waits for one, incidents, gates, glass, the audit. */
@NullMarked
package org.tierline.ui.review;

import org.jspecify.annotations.NullMarked;
