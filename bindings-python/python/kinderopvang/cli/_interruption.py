"""What has to end before Ctrl-C takes effect."""

from __future__ import annotations

import signal
import threading
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Generator[None]:
    """Puts off the first Ctrl-C until what is within has ended; a second one is obeyed at once."""
    is_main = threading.current_thread() is threading.main_thread()
    # Whoever started the program may have asked that Ctrl-C be ignored.
    if not is_main or signal.getsignal(signal.SIGINT) is not signal.default_int_handler:
        yield
        return
    was_asked = False

    def note(_signal: int, _frame: object) -> None:
        nonlocal was_asked
        if was_asked:
            raise KeyboardInterrupt
        was_asked = True

    before = signal.signal(signal.SIGINT, note)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if was_asked:
        raise KeyboardInterrupt


__all__ = ["undisturbed"]
