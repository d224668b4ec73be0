/** What the product talks about: records, sealed types and values, plain Java only. */
@NullMarked
package org.tierline.model;

import org.jspecify.annotations.NullMarked;
