package org.tierline.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;

/** An FXML file as contract tests look at it. */
record FxmlFile(Path path, Document document) {
  static List<FxmlFile> all() {
    return Sources.files(Sources.FXML, ".fxml").stream().map(FxmlFile::read).toList();
  }

  static FxmlFile read(Path path) {
    try {
      return new FxmlFile(
          path, DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(path.toFile()));
    } catch (Exception e) {
      throw new AssertionError(path + " is not XML", e);
    }
  }

  String controller() {
    return document.getDocumentElement().getAttribute("fx:controller");
  }

  List<Element> elements() {
    List<Element> found = new ArrayList<>();
    NodeList all = document.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  List<String> imports() {
    List<String> found = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof ProcessingInstruction instruction
          && instruction.getTarget().equals("import")) {
        found.add(instruction.getData());
      }
    }
    return found;
  }

  static Map<String, String> attributes(Element element) {
    Map<String, String> found = new TreeMap<>();
    NamedNodeMap all = element.getAttributes();
    for (int i = 0; i < all.getLength(); i++) {
      found.put(all.item(i).getNodeName(), all.item(i).getNodeValue());
    }
    return found;
  }

  static List<String> styleClasses(Element element) {
    String value = element.getAttribute("styleClass");
    return value.isBlank() ? List.of() : List.of(value.split("\\s*,\\s*"));
  }
}
