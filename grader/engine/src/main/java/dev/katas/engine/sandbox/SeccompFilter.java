package dev.katas.engine.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The system calls that a confined child may make, as a program for the kernel's filter: threads
 * yes, new processes no, and none of the calls that reach far into the kernel.
 */
final class SeccompFilter {
  // Operations of the classic packet filter; their names are the kernel's.
  private static final int LOAD = 0x20;
  private static final int JUMP_IF_EQUAL = 0x15;
  private static final int JUMP_IF_AT_LEAST = 0x35;
  private static final int JUMP_IF_BITS = 0x45;
  private static final int RETURN = 0x06;

  private static final int ALLOW = 0x7fff0000;
  private static final int KILL_PROCESS = 0x80000000;
  private static final int ERROR = 0x00050000;
  private static final int NOT_PERMITTED = ERROR | 1;
  private static final int NO_SUCH_CALL = ERROR | 38;

  // Offsets in what the kernel tells of a call.
  private static final int NUMBER = 0;
  private static final int ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;

  private static final int CLONE_THREAD = 0x00010000;
  private static final int CLONE3 = 435;
  private static final int X32 = 0x40000000;

  private final List<int[]> program = new ArrayList<>();

  private SeccompFilter() {}

  /**
   * A processor's numbers of the calls in question.
   *
   * @param audit how the kernel names the processor
   * @param copy the call that makes threads and processes
   * @param forks calls that only make processes
   * @param refused further calls that no submission needs
   */
  private record Calls(int audit, int copy, List<Integer> forks, List<Integer> refused) {}

  /** New mounts, io_uring, and the other calls whose numbers are the same everywhere. */
  private static final List<Integer> REFUSED_EVERYWHERE =
      List.of(425, 426, 427, 428, 429, 430, 431, 432, 433, 438, 442);

  private static final Calls X86_64 =
      new Calls(
          0xC000003E,
          56,
          List.of(57, 58),
          List.of(
              101, // ptrace
              103, // syslog
              133, // mknod
              155, 161, 165, 166, // pivot_root, chroot, mount, umount2
              167, 168, 169, // swapon, swapoff, reboot
              175, 176, 313, // init_module, delete_module, finit_module
              246, 320, // kexec_load, kexec_file_load
              248, 249, 250, // add_key, request_key, keyctl
              272, 308, // unshare, setns
              298, 321, 323, // perf_event_open, bpf, userfaultfd
              303, 304, // name_to_handle_at, open_by_handle_at
              310, 311, 312)); // process_vm_readv, process_vm_writev, kcmp

  private static final Calls AARCH64 =
      new Calls(
          0xC00000B7,
          220,
          List.of(),
          List.of(
              117, // ptrace
              116, // syslog
              33, // mknodat
              41, 51, 40, 39, // pivot_root, chroot, mount, umount2
              224, 225, 142, // swapon, swapoff, reboot
              105, 106, 273, // init_module, delete_module, finit_module
              104, 294, // kexec_load, kexec_file_load
              217, 218, 219, // add_key, request_key, keyctl
              97, 268, // unshare, setns
              241, 280, 282, // perf_event_open, bpf, userfaultfd
              264, 265, // name_to_handle_at, open_by_handle_at
              270, 271, 272)); // process_vm_readv, process_vm_writev, kcmp

  /**
   * Returns the program for a processor.
   *
   * @param processor as Java names it
   * @return empty if its numbers are not known here
   */
  static Optional<byte[]> program(String processor) {
    return switch (processor) {
      case "amd64", "x86_64" -> Optional.of(new SeccompFilter().build(X86_64));
      case "aarch64" -> Optional.of(new SeccompFilter().build(AARCH64));
      default -> Optional.empty();
    };
  }

  private byte[] build(Calls calls) {
    add(LOAD, 0, 0, ARCHITECTURE);
    add(JUMP_IF_EQUAL, 1, 0, calls.audit());
    add(RETURN, 0, 0, KILL_PROCESS);
    add(LOAD, 0, 0, NUMBER);
    if (!calls.forks().isEmpty()) {
      // An old processor has the same calls again under other numbers.
      add(JUMP_IF_AT_LEAST, 0, 1, X32);
      add(RETURN, 0, 0, KILL_PROCESS);
    }
    REFUSED_EVERYWHERE.forEach(call -> refuse(call, NOT_PERMITTED));
    calls.refused().forEach(call -> refuse(call, NOT_PERMITTED));
    calls.forks().forEach(call -> refuse(call, NOT_PERMITTED));
    // Its flags are in memory, where no filter can look: as if the kernel were older.
    refuse(CLONE3, NO_SUCH_CALL);
    add(JUMP_IF_EQUAL, 0, 3, calls.copy());
    add(LOAD, 0, 0, FIRST_ARGUMENT);
    add(JUMP_IF_BITS, 1, 0, CLONE_THREAD);
    add(RETURN, 0, 0, NOT_PERMITTED);
    add(RETURN, 0, 0, ALLOW);
    return bytes();
  }

  private void refuse(int call, int answer) {
    add(JUMP_IF_EQUAL, 0, 1, call);
    add(RETURN, 0, 0, answer);
  }

  private void add(int operation, int ifTrue, int ifFalse, int value) {
    program.add(new int[] {operation, ifTrue, ifFalse, value});
  }

  private byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (int[] each : program) {
      bytes.putShort((short) each[0]).put((byte) each[1]).put((byte) each[2]).putInt(each[3]);
    }
    return bytes.array();
  }
}
