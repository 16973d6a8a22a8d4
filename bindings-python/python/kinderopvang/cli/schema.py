"""`kinderopvang schema`: the JSON Schema of a document."""

from __future__ import annotations

import click

from .. import schemas
from .._nearest import nearest
from ._options import UNREADABLE


def _names(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    return [name for name in schemas.names() if name.startswith(incomplete)]


@click.command(short_help="The JSON Schema of a document, or the names.")
@click.argument("name", required=False, shell_complete=_names)
def schema(name: str | None) -> None:
    """Print the JSON Schema of a document; without a name, the names.

    \b
    Examples:
      kinderopvang schema
      kinderopvang schema dossier > dossier.schema.json
    """
    known = schemas.names()
    if name is None:
        click.echo("\n".join(known))
        return
    if name not in known:
        near = nearest(name, known)
        hint = f"did you mean {near}?" if near else "see `kinderopvang schema` for the names"
        click.echo(f"{name}: no document has this name ({hint})", err=True)
        raise SystemExit(UNREADABLE)
    click.echo(schemas.schema(name), nl=False)


__all__ = ["schema"]
