"""`kinderopvang completion`: the script with which a shell completes the command."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from ._group import main

SHELLS = ("bash", "zsh", "fish")


@click.command(short_help="The script that completes it in a shell.")
@click.argument("shell", type=click.Choice(SHELLS))
def completion(shell: str) -> None:
    """Print the script that completes commands, options, codes and names in a shell.

    \b
    Examples:
      kinderopvang completion bash > ~/.local/share/bash-completion/completions/kinderopvang
      kinderopvang completion fish > ~/.config/fish/completions/kinderopvang.fish
      source <(kinderopvang completion zsh)
    """
    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"no completion for {shell}")
    script = found(main, {}, "kinderopvang", "_KINDEROPVANG_COMPLETE")
    # Without `source`, which looks for the shell on this machine: the script may be for another one.
    click.echo(script.source_template % script.source_vars())


__all__ = ["completion"]
