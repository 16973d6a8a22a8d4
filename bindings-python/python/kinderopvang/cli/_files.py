"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import secrets
import stat
import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Protocol

import click

from ._options import UNREADABLE, asked_language, of_system, said

STANDARD = Path("-")


class Unwritable(click.ClickException):
    """An output that cannot be written."""

    exit_code = UNREADABLE

    def __init__(self, path: Path, problem: OSError) -> None:
        language = asked_language()
        if isinstance(problem, FileNotFoundError):
            sentence = said(language, "de map ervan bestaat niet", "its directory does not exist")
        else:
            sentence = of_system(problem, language)
        super().__init__(f"{click.format_filename(path)}: {sentence}")


@contextmanager
def whole(path: Path) -> Generator[IO[bytes]]:
    """A file to write to, or with `-` standard output.

    What is written goes to a new file beside it, which takes its place at the end. When something is raised, the
    old file stays as it was. Raises `Unwritable` at the beginning where it is impossible.
    """
    if path == STANDARD:
        stream = sys.stdout.buffer
        yield stream
        stream.flush()
        return
    try:
        target = path.resolve()
        mode = _mode(target)
        if mode is not None and not stat.S_ISREG(mode):
            # A device or a pipe has no place to take.
            if stat.S_ISDIR(mode):
                raise IsADirectoryError
            with target.open("wb") as stream:
                yield stream
            return
        beside = target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.part")
        stream = os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666), "wb")
    except OSError as problem:
        raise Unwritable(path, problem) from None
    try:
        with stream:
            yield stream
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        os.replace(beside, target)
    except BaseException as raised:
        beside.unlink(missing_ok=True)
        if isinstance(raised, OSError) and not isinstance(raised, BrokenPipeError):
            raise Unwritable(path, raised) from None
        raise


def refuse_overwriting(outputs: Sequence[Path | None], read: Sequence[Path]) -> None:
    """Refuses, before any work, to write over an input, or two outputs to one place."""
    language = asked_language()
    paths = [path for path in outputs if path is not None]
    places = [os.path.realpath(path) for path in paths]
    if len(set(places)) < len(places):
        raise click.UsageError(said(language, "twee uitvoeren gaan naar een plaats", "two outputs go to one place"))
    inputs = {os.path.realpath(path) for path in read if path != STANDARD}
    for path, place in zip(paths, places, strict=True):
        if path != STANDARD and place in inputs:
            sentence = said(language, "wordt gelezen en zou worden overschreven", "is read and would be overwritten")
            raise click.UsageError(f"{click.format_filename(path)}: {sentence}")


class HasJson(Protocol):
    def to_json(self) -> str: ...


def write_lines(path: Path, values: Iterable[HasJson]) -> None:
    """Writes values as JSON Lines: each as the library writes it, on a line of its own."""
    with whole(path) as stream:
        for value in values:
            stream.write(value.to_json().encode() + b"\n")


def _mode(path: Path) -> int | None:
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None


@contextmanager
def whole_folder(path: Path) -> Generator[dict[str, bytes]]:
    """A directory to fill: its files, by name. Each is written whole; of those that it names, `index.html` comes last.

    A new directory appears with all its files at once. In one that exists, other files stay.
    """
    files: dict[str, bytes] = {}
    try:
        target = path.resolve()
        exists = target.is_dir()
        if target.exists() and not exists:
            raise NotADirectoryError
        beside = target if exists else target.with_name(f".{target.name[:100]}.{secrets.token_hex(6)}.part")
        if not exists:
            beside.mkdir()
        elif not os.access(target, os.W_OK | os.X_OK):
            raise PermissionError
    except OSError as problem:
        raise Unwritable(path, problem) from None
    try:
        yield files
        for name in sorted(files, key=lambda name: (name == "index.html", name)):
            with whole(beside / name) as stream:
                stream.write(files[name])
        if not exists:
            os.replace(beside, target)
    except BaseException as raised:
        if not exists:
            _remove(beside)
        if isinstance(raised, OSError) and not isinstance(raised, BrokenPipeError):
            raise Unwritable(path, raised) from None
        raise


def _remove(folder: Path) -> None:
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


__all__ = ["STANDARD", "HasJson", "Unwritable", "refuse_overwriting", "whole", "whole_folder", "write_lines"]
