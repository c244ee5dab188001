"""Faults: the k-th thing that a process writes, syncs, cuts or renames goes wrong, in SQLite and in Python alike.

SQLite's own calls are reached by a VFS of ours, put over the system's through ctypes: each of its files gets methods
that count. Python's are those of the files that records are written to.
"""

import _sqlite3
import ctypes
import errno
import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

DIE, TEAR, FULL, FAIL = "die", "tear", "full", "fail"
"""What happens: the process ends; it ends halfway through a write; the disk is full; the disk fails."""

_SQLITE = {FULL: 13, FAIL: 10}
_ERRNO = {FULL: errno.ENOSPC, FAIL: errno.EIO}
_VFS_BYTES, _OPEN_SLOT = 168, 40
_METHODS_BYTES, _WRITE, _CUT, _SYNC = 152, 24, 32, 40
_Open = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_int)
)
_Write = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64)
_Cut = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int64)
_Sync = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int)


def _put(place: int, function: Any) -> None:
    ctypes.c_void_p.from_address(place).value = ctypes.cast(function, ctypes.c_void_p).value


class Faults:
    """Counts what this process does to the disk from now on, and makes the ``at``-th go wrong (0: none)."""

    def __init__(self, at: int = 0, kind: str = DIE) -> None:
        self.at, self.kind = at, kind
        self.count = 0
        self.done: list[str] = []
        self._kept: list[Any] = []
        self._methods: dict[int, Any] = {}
        self._over_sqlite()
        self._over_python()

    def _now(self, what: str) -> bool:
        self.count += 1
        self.done.append(what)
        # a disk that is full stays full; a failing one fails once
        return self.count == self.at or (self.kind == FULL and 0 < self.at < self.count)

    def _over_sqlite(self) -> None:
        lib = ctypes.CDLL(_sqlite3.__file__)
        lib.sqlite3_vfs_find.restype = ctypes.c_void_p
        system = lib.sqlite3_vfs_find(None)
        vfs = ctypes.create_string_buffer(ctypes.string_at(system, _VFS_BYTES), _VFS_BYTES)
        opens = _Open(ctypes.c_void_p.from_address(system + _OPEN_SLOT).value or 0)

        def opened(_: int, name: int, file: int, flags: int, out: Any) -> int:
            result = int(opens(system, name, file, flags, out))
            methods = ctypes.c_void_p.from_address(file)
            if result == 0 and methods.value:
                methods.value = ctypes.addressof(self._counted(methods.value))
            return result

        mine = _Open(opened)
        _put(ctypes.addressof(vfs) + _OPEN_SLOT, mine)
        self._kept += [lib, vfs, mine, opens]
        lib.sqlite3_vfs_register(vfs, 1)

    def _counted(self, methods: int) -> Any:
        """Return a copy of a file's methods of which those that change the disk are counted."""
        if methods in self._methods:
            return self._methods[methods]
        copy = ctypes.create_string_buffer(ctypes.string_at(methods, _METHODS_BYTES), _METHODS_BYTES)
        writes = _Write(ctypes.c_void_p.from_address(methods + _WRITE).value or 0)

        def tear(file: int, data: int, size: int, offset: int) -> None:
            writes(file, data, size // 2, offset)

        for slot, kind, name in ((_WRITE, _Write, "write"), (_CUT, _Cut, "cut"), (_SYNC, _Sync, "sync")):
            theirs = kind(ctypes.c_void_p.from_address(methods + slot).value or 0)
            mine = kind(self._checked(f"sqlite {name}", theirs, tear if slot == _WRITE else None))
            _put(ctypes.addressof(copy) + slot, mine)
            self._kept += [theirs, mine]
        self._methods[methods] = copy
        return copy

    def _checked(self, what: str, theirs: Any, tear: Callable[..., None] | None) -> Callable[..., int]:
        def call(*given: Any) -> int:
            if self._now(what):
                if self.kind == TEAR and tear is not None:
                    tear(*given)
                if self.kind in {DIE, TEAR}:
                    os._exit(9)
                return _SQLITE[self.kind]
            return int(theirs(*given))

        return call

    def _over_python(self) -> None:
        faults = self
        syncs, replaces, opens = os.fsync, os.replace, Path.open

        class Raw(io.FileIO):
            def write(self, data: Any, /) -> int:
                faults._strike("write", lambda: super(Raw, self).write(bytes(data)[: len(data) // 2]))
                return super().write(data) or 0

        def opened(path: Path, mode: str = "r", *more: Any, **options: Any) -> Any:
            if mode == "xb":
                return io.BufferedWriter(Raw(path, "xb"), 512)  # small, so that there are many writes
            return opens(path, mode, *more, **options)

        def synced(file: int) -> None:
            faults._strike("sync")
            syncs(file)

        def replaced(old: Any, new: Any, **options: Any) -> None:
            faults._strike("rename")
            replaces(old, new, **options)

        Path.open = opened  # type: ignore[method-assign, assignment]
        os.fsync, os.replace = synced, replaced  # type: ignore[assignment]

    def _strike(self, what: str, tear: Callable[[], object] = lambda: None) -> None:
        if self._now(what):
            if self.kind == TEAR:
                tear()
            if self.kind in {DIE, TEAR}:
                os._exit(9)
            raise OSError(_ERRNO[self.kind], os.strerror(_ERRNO[self.kind]))
