@NullMarked
package org.tierline.app.bench;

import org.jspecify.annotations.NullMarked;
