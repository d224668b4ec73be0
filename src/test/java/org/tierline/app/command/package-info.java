@NullMarked
package org.tierline.app.command;

import org.jspecify.annotations.NullMarked;
