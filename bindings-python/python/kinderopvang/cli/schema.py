"""`kinderopvang schema`: the JSON Schema of a document."""

from __future__ import annotations

import click

from .. import schemas
from ._options import UNREADABLE


@click.command()
@click.argument("name")
def schema(name: str) -> None:
    """Print the JSON Schema of a document, such as dossier."""
    known = schemas.names()
    if name not in known:
        click.echo(f"{name}: no document has this name; one of: {', '.join(known)}", err=True)
        raise SystemExit(UNREADABLE)
    click.echo(schemas.schema(name), nl=False)


__all__ = ["schema"]
