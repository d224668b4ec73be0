package org.tierline.store;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs a class once on each of two kinds of store. */
final class EachStore implements ClassTemplateInvocationContextProvider {
  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    return Stream.of(StoreKind.SQLITE, StoreKind.POSTGRESQL_18).map(On::new);
  }

  /** One run of the class. */
  private record On(StoreKind kind) implements ClassTemplateInvocationContext {
    @Override
    public String getDisplayName(int invocationIndex) {
      return kind.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      StoreKind before = StoreKind.usual();
      return List.of(
          (BeforeClassTemplateInvocationCallback) _ -> StoreKind.setUsual(kind),
          (AfterClassTemplateInvocationCallback) _ -> StoreKind.setUsual(before));
    }
  }
}
