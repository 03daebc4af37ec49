"""What a worker may not do: take more memory than it is given, reach a network, start a program, outlive its server.

Oxigraph follows SERVICE to any address. Queries with SERVICE are refused before they are read; here the system
refuses the connection as well, so that a query that gets past the first check still reaches nobody.
"""

import ctypes
import errno
import os
import platform
import signal
import struct
import sys
from contextlib import suppress

# Linux system calls by machine: (AUDIT_ARCH, numbers of socket, connect, execve, execveat, io_uring_setup).
_MACHINES = {
    "x86_64": (0xC000003E, (41, 42, 59, 322, 425)),
    "aarch64": (0xC00000B7, (198, 203, 221, 281, 425)),
}
_X32 = 0x40000000  # the same machine's second numbering, which would go round the list
_SET_DEATH_SIGNAL, _SET_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 1, 38, 22, 2
_LOAD, _EQUALS, _AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW, _REFUSE, _KILL = 0x7FFF0000, 0x00050000 | errno.EACCES, 0x80000000


def refuse_network() -> bool:
    """Have the system refuse every connection and every new program from here on; whether it does.

    Call it before threads are started: those that run already are not bound.
    """
    known = _MACHINES.get(platform.machine())
    if sys.platform != "linux" or known is None:
        return False
    program = _program(*known)
    code = ctypes.create_string_buffer(program, len(program))
    prog = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(code)))
    return _prctl(_SET_NO_NEW_PRIVILEGES, 1) and _prctl(_SET_SECCOMP, _FILTER, ctypes.addressof(prog))


def die_with_parent() -> None:
    """End at once when the server does, even in the middle of a query."""
    if sys.platform == "linux":
        _prctl(_SET_DEATH_SIGNAL, signal.SIGKILL)


def limit_memory(more: int) -> bool:
    """Let this process take ``more`` bytes than it has now; whether the system sees to it."""
    if sys.platform != "linux":
        return False
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a worker that runs out leaves no gigabyte on the disk
        most = _pages(0) + more
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (most if hard < 0 else min(most, hard), hard))
        return True
    return False


def resident() -> int:
    """Bytes of memory that this process has in use; 0 where the system does not say."""
    try:
        return _pages(1)
    except OSError:
        return 0


def _pages(field: int) -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[field]) * os.sysconf("SC_PAGE_SIZE")


def _program(architecture: int, refused: tuple[int, ...]) -> bytes:
    """The filter as instructions of (operation, skip if true, skip if false, operand)."""
    checks = [(_AT_LEAST, len(refused), 0, _X32)]
    checks += [(_EQUALS, len(refused) - 1 - i, 0, number) for i, number in enumerate(refused)]
    steps = [
        (_LOAD, 0, 0, 4),  # the machine that the call is numbered for
        (_EQUALS, 1, 0, architecture),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, 0),  # the number of the call
        *[(op, yes + 1, no, operand) for op, yes, no, operand in checks],
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)


def _prctl(option: int, *values: int) -> bool:
    try:
        prctl = ctypes.CDLL(None, use_errno=True).prctl
    except (OSError, AttributeError):
        return False
    padded = (*values, 0, 0, 0, 0)[:4]
    return int(prctl(option, *map(ctypes.c_ulong, padded))) == 0
