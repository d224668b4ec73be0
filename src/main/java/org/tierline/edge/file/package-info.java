/** Files that others wrote: tables, lists and lines, read as they come and never trusted. */
@NullMarked
package org.tierline.edge.file;

import org.jspecify.annotations.NullMarked;
