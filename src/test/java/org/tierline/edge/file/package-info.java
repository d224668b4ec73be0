/** Tests of files as others send them. */
@NullMarked
package org.tierline.edge.file;

import org.jspecify.annotations.NullMarked;
