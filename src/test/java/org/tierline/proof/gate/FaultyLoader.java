package org.tierline.proof.gate;

import java.net.URL;
import java.net.URLClassLoader;

/** Loads the classes of the product by itself, the one with the fault first. */
final class FaultyLoader extends URLClassLoader {
  FaultyLoader(URL[] places) {
    super(places, FaultyLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith("org.tierline.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }
}
