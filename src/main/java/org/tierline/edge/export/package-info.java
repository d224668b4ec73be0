/** Rows written for others: CSV and JSON. */
@NullMarked
package org.tierline.edge.export;

import org.jspecify.annotations.NullMarked;
