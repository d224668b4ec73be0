/** What the case system supplies about a filing. */
@NullMarked
package org.tierline.model.cases;

import org.jspecify.annotations.NullMarked;
