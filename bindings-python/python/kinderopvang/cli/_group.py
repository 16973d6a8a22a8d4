"""The command with its subcommands, each loaded when it is asked for, and how all of them end."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import click

from .._version import VERSION

STOPPED = 130
"""The status of a program that was stopped from the keyboard: 128 and the number of the signal."""
NOBODY_READS = 141
"""The status of a program whose output nobody reads any more, such as before `| head`."""


class Commands(click.Group):
    """Commands by the names of their modules."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return ["check", "completion", "explain", "lrk", "norms", "requests", "schema"]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.list_commands(ctx):
            return None
        found: click.Command = getattr(import_module(f".{cmd_name}", __package__), cmd_name)
        return found

    def invoke(self, ctx: click.Context) -> Any:
        for stream in (sys.stdout, sys.stderr):
            # A mark that the encoding of whoever reads does not have is no reason to stop.
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="replace")
        try:
            answer = super().invoke(ctx)
            # What stands in the buffer is written here, where a reader that has gone is noticed.
            sys.stdout.flush()
            return answer
        except KeyboardInterrupt:
            raise SystemExit(STOPPED) from None
        except BrokenPipeError:
            _write_no_more()
            raise SystemExit(NOBODY_READS) from None


def _write_no_more() -> None:
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="kinderopvang")
def main() -> None:
    """The rules of Dutch childcare: judge dossiers, read the register, explain a rule, list the norms.

    \b
    Examples:
      kinderopvang check dossier.json --on 2026-09-01
      kinderopvang check dossiers/ --csv actions.csv --ics deadlines.ics
      kinderopvang lrk export.csv
      kinderopvang explain vog.too_old --lang en

    Exit status: 0 nothing wrong, 1 something is, 2 the input could not be read or the output not be written,
    130 stopped with Ctrl-C.
    """


__all__ = ["main"]
