package org.tierline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/** The shortest ways from what is held by the machine itself to the objects of a heap dump. */
final class HeapWays {
  private static final int LONGEST = 60;

  private final HeapDump dump;
  private final Map<Long, Integer> numbers = new HashMap<>();
  private final List<Integer> roots = new ArrayList<>();
  private int[] from = new int[1 << 20];
  private int[] to = new int[1 << 20];
  private int edges;
  private final int[] holder;

  HeapWays(HeapDump dump) {
    this.dump = dump;
    dump.visit(
        new HeapDump.Visitor() {
          @Override
          public void root(long id) {
            roots.add(number(id));
          }

          @Override
          public void reference(long holding, String through, long held) {
            if (held != 0) {
              add(number(holding), number(held));
            }
          }
        });
    holder = new int[numbers.size()];
    walk();
  }

  private int number(long id) {
    return numbers.computeIfAbsent(id, any -> numbers.size());
  }

  private void add(int holding, int held) {
    if (edges == from.length) {
      from = Arrays.copyOf(from, edges * 2);
      to = Arrays.copyOf(to, edges * 2);
    }
    from[edges] = holding;
    to[edges++] = held;
  }

  private void walk() {
    int[] begin = new int[numbers.size() + 1];
    for (int edge = 0; edge < edges; edge++) {
      begin[from[edge] + 1]++;
    }
    for (int node = 0; node < numbers.size(); node++) {
      begin[node + 1] += begin[node];
    }
    int[] next = begin.clone();
    int[] held = new int[edges];
    for (int edge = 0; edge < edges; edge++) {
      held[next[from[edge]]++] = to[edge];
    }
    Arrays.fill(holder, -1);
    Queue<Integer> queue = new ArrayDeque<>(roots);
    roots.forEach(root -> holder[root] = root);
    while (!queue.isEmpty()) {
      int present = queue.remove();
      for (int at = begin[present]; at < begin[present + 1]; at++) {
        if (holder[held[at]] < 0) {
          holder[held[at]] = present;
          queue.add(held[at]);
        }
      }
    }
  }

  /** The fields on the way to each object, the nearest first. */
  Map<Long, String> to(Collection<Long> ids) {
    Map<Integer, Integer> wanted = new HashMap<>();
    for (long id : ids) {
      order(id).forEach(node -> wanted.put(node, holder[node]));
    }
    Map<Integer, String> fields = new HashMap<>();
    dump.visit(
        new HeapDump.Visitor() {
          @Override
          public void reference(long holding, String through, long held) {
            Integer number = numbers.get(held);
            Integer by = number == null ? null : wanted.get(number);
            if (by != null && by.equals(numbers.get(holding))) {
              fields.put(number, through);
            }
          }
        });
    Map<Long, String> ways = new HashMap<>();
    for (long id : ids) {
      ways.put(
          id,
          String.join(
              " < ", order(id).stream().map(node -> fields.getOrDefault(node, "?")).toList()));
    }
    return ways;
  }

  private List<Integer> order(long id) {
    List<Integer> order = new ArrayList<>();
    Integer at = numbers.get(id);
    while (at != null && holder[at] >= 0 && holder[at] != at && order.size() < LONGEST) {
      order.add(at);
      at = holder[at];
    }
    return order;
  }
}
