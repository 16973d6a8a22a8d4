"""The command line: `kinderopvang --help`."""

from __future__ import annotations

import click

from .._version import VERSION
from .check import check
from .explain import explain
from .norms import norms
from .schema import schema


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, prog_name="kinderopvang")
def main() -> None:
    """The rules of Dutch childcare: judge a dossier, explain a rule, list the norms.

    Exit status: 0 nothing wrong, 1 something is, 2 the input could not be read.
    """


for command in (check, explain, norms, schema):
    main.add_command(command)

__all__ = ["main"]
