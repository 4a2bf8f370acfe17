package dev.katas.agent.points;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Weaves the calls of one method into the library. */
final class CallPoints {
  private static final Type OBJECT = Type.getObjectType("java/lang/Object");
  private static final String ON_OBJECT = "(Ljava/lang/Object;I)V";
  private static final String ON_TWO = "(Ljava/lang/Object;Ljava/lang/Object;I)V";
  private static final String ON_RANGE = "(Ljava/lang/Object;III)V";

  private static final String STREAM_TYPE = "Ljava/util/stream/Stream;";
  private static final String STREAM = "()" + STREAM_TYPE;
  private static final String CONDITION = "java/util/concurrent/locks/Condition";

  private final MethodPoints out;
  private final Shapes shapes;
  private final Sites sites;

  CallPoints(MethodPoints out, Shapes shapes, Sites sites) {
    this.out = out;
    this.shapes = shapes;
    this.sites = sites;
  }

  /** Tells whether a call is announced. */
  static boolean isPoint(Shapes shapes, int opcode, String owner, String name, String descriptor) {
    String library = owner.startsWith("[") ? null : shapes.libraryOwner(owner, name, descriptor);
    if (library == null) {
      return false;
    }
    boolean collections =
        Calls.takesCollections(library) && firstCollection(Type.getArgumentTypes(descriptor)) >= 0;
    if (name.equals("<init>")) {
      return collections;
    }
    return opcode == Opcodes.INVOKESTATIC
        ? collections || Calls.onType(library, name) || takesArrays(library, name)
        : Calls.onObject(library, name);
  }

  private static boolean takesArrays(String owner, String name) {
    return owner.equals("java/util/Arrays")
        || (owner.equals("java/lang/System") && name.equals("arraycopy"));
  }

  void visit(int opcode, String owner, String name, String descriptor, boolean isInterface) {
    Runnable call = () -> out.plainCall(opcode, owner, name, descriptor, isInterface);
    if (owner.startsWith("[")) {
      if (name.equals("clone")) {
        out.plain(Opcodes.DUP);
        out.number(0);
        out.number(Integer.MAX_VALUE);
        out.site(sites.element(SiteKind.ELEMENT_READ, "clone"));
        out.hook("elements", ON_RANGE);
      }
      call.run();
      return;
    }
    String library = shapes.libraryOwner(owner, name, descriptor);
    if (library == null) {
      call.run();
    } else if (name.equals("<init>")) {
      construct(library, name, descriptor, call);
    } else if (opcode == Opcodes.INVOKESTATIC) {
      onType(library, name, descriptor, call);
    } else if (Calls.onObject(library, name)) {
      onObject(library, name, descriptor, call);
    } else {
      call.run();
    }
  }

  private void construct(String owner, String name, String descriptor, Runnable call) {
    Type[] types = Type.getArgumentTypes(descriptor);
    if (Calls.takesCollections(owner) && firstCollection(types) >= 0) {
      int[] arguments = spill(types);
      handOver(types, arguments, sites.call(SiteKind.ARGUMENT_READ, owner, name, descriptor));
      reload(types, arguments);
    }
    call.run();
  }

  private void onObject(String owner, String name, String descriptor, Runnable call) {
    int site = sites.call(SiteKind.CALL, owner, name, descriptor);
    Type[] types = Type.getArgumentTypes(descriptor);
    int[] arguments = spill(types);
    out.plain(Opcodes.DUP);
    int receiver = out.store(OBJECT);
    out.load(OBJECT, receiver);
    out.site(site);
    out.hook("before", ON_OBJECT);
    if (Calls.isHandle(owner)) {
      handle(types, arguments, receiver, site);
    }
    if (owner.startsWith("java/util/") && firstCollection(types) >= 0) {
      handOver(types, arguments, sites.call(SiteKind.ARGUMENT_READ, owner, name, descriptor));
    }
    reload(types, arguments);
    if (owner.equals("java/lang/Object") && name.equals("wait")) {
      // Not the monitor's own wait: who is woken, and when, is the schedule's to decide.
      out.hook("waitOn", "(Ljava/lang/Object;" + descriptor.substring(1));
    } else if (owner.equals(CONDITION) && name.startsWith("await")) {
      out.wait(name, "(L" + CONDITION + ";" + descriptor.substring(1));
    } else {
      call.run();
    }
    if (name.equals("stream") && descriptor.equals(STREAM)) {
      out.load(OBJECT, receiver);
      out.site(site);
      out.hook("streamed", "(" + STREAM_TYPE + "Ljava/lang/Object;I)" + STREAM_TYPE);
    }
    after(receiver, Type.getReturnType(descriptor), site);
  }

  /** Says whose field a handle is used on: its first argument, unless the field is static. */
  private void handle(Type[] types, int[] arguments, int receiver, int site) {
    out.load(OBJECT, receiver);
    if (types.length > 0 && types[0].getSort() >= Type.ARRAY) {
      out.load(types[0], arguments[0]);
    } else {
      out.plain(Opcodes.ACONST_NULL);
    }
    out.site(site);
    out.hook("handle", ON_TWO);
  }

  private void onType(String owner, String name, String descriptor, Runnable call) {
    Type[] types = Type.getArgumentTypes(descriptor);
    if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
      arrayCopy(types);
      call.run();
    } else if (owner.equals("java/util/Arrays") && onElements(name, types)) {
      bulk(name, types);
      call.run();
    } else if (Calls.onType(owner, name)) {
      int site = sites.call(SiteKind.CALL, owner, name, descriptor);
      int nothing = nothing();
      out.load(OBJECT, nothing);
      out.site(site);
      out.hook("before", ON_OBJECT);
      call.run();
      after(nothing, Type.getReturnType(descriptor), site);
    } else if (Calls.takesCollections(owner) && firstCollection(types) >= 0) {
      SiteKind kind =
          Calls.changesArgument(owner, name) ? SiteKind.ARGUMENT_WRITE : SiteKind.ARGUMENT_READ;
      int site = sites.call(kind, owner, name, descriptor);
      int[] arguments = spill(types);
      handOver(types, arguments, site);
      reload(types, arguments);
      call.run();
      after(arguments[firstCollection(types)], Type.getReturnType(descriptor), site);
    } else {
      call.run();
    }
  }

  private int nothing() {
    out.plain(Opcodes.ACONST_NULL);
    return out.store(OBJECT);
  }

  private void after(int receiver, Type result, int site) {
    boolean reference = result.getSort() == Type.OBJECT || result.getSort() == Type.ARRAY;
    int answer = -1;
    if (reference) {
      out.plain(Opcodes.DUP);
      answer = out.store(OBJECT);
    }
    out.load(OBJECT, receiver);
    if (reference) {
      out.load(OBJECT, answer);
    } else {
      out.plain(Opcodes.ACONST_NULL);
    }
    out.site(site);
    out.hook("after", ON_TWO);
  }

  private void handOver(Type[] types, int[] arguments, int site) {
    for (int i = 0; i < types.length; i++) {
      if (Calls.isWalkedThrough(types[i])) {
        String type = types[i].getDescriptor();
        out.load(types[i], arguments[i]);
        out.site(site);
        out.hook("walk", "(" + type + "I)" + type);
        arguments[i] = out.store(types[i]);
      } else if (Calls.mayBeCollection(types[i])) {
        out.load(types[i], arguments[i]);
        out.site(site);
        out.hook("argument", ON_OBJECT);
      }
    }
  }

  private void arrayCopy(Type[] types) {
    int[] a = spill(types);
    range(a[0], a[1], a[4], SiteKind.ELEMENT_READ, "arraycopy");
    range(a[2], a[3], a[4], SiteKind.ELEMENT_WRITE, "arraycopy");
    reload(types, a);
  }

  private void range(int array, int from, int length, SiteKind kind, String name) {
    out.load(OBJECT, array);
    out.load(Type.INT_TYPE, from);
    out.load(Type.INT_TYPE, length);
    out.site(sites.element(kind, name));
    out.hook("elements", ON_RANGE);
  }

  /** A view of an array reads nothing yet: what it will be asked for is not known here. */
  private static boolean onElements(String name, Type[] types) {
    boolean view = name.equals("asList") || (name.equals("stream") && types.length == 1);
    return types[0].getSort() == Type.ARRAY && !view;
  }

  /** A method of Arrays on a whole array, on its beginning, or on {@code from, to}. */
  private void bulk(String name, Type[] types) {
    boolean change = Calls.changesArgument("java/util/Arrays", name);
    SiteKind kind = change ? SiteKind.ELEMENT_WRITE : SiteKind.ELEMENT_READ;
    boolean ranged =
        types.length >= 3
            && types[1].getSort() == Type.INT
            && types[2].getSort() == Type.INT
            && !(types.length == 3 && name.equals("binarySearch"));
    int[] a = spill(types);
    out.load(types[0], a[0]);
    if (ranged) {
      out.load(Type.INT_TYPE, a[1]);
      out.load(Type.INT_TYPE, a[2]);
      out.load(Type.INT_TYPE, a[1]);
      out.plain(Opcodes.ISUB);
    } else {
      out.number(0);
      if (name.equals("copyOf")) {
        out.load(Type.INT_TYPE, a[1]);
      } else {
        out.number(Integer.MAX_VALUE);
      }
    }
    out.site(sites.element(kind, name));
    out.hook("elements", ON_RANGE);
    reload(types, a);
  }

  private static int firstCollection(Type[] types) {
    for (int i = 0; i < types.length; i++) {
      if (Calls.mayBeCollection(types[i])) {
        return i;
      }
    }
    return -1;
  }

  private int[] spill(Type[] types) {
    int[] locals = new int[types.length];
    for (int i = types.length - 1; i >= 0; i--) {
      locals[i] = out.store(types[i]);
    }
    return locals;
  }

  private void reload(Type[] types, int[] locals) {
    for (int i = 0; i < types.length; i++) {
      out.load(types[i], locals[i]);
    }
  }
}
