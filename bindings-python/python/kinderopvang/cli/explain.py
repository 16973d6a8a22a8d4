"""`kinderopvang explain`: what a reason code or a rule means, and where its norm stands."""

from __future__ import annotations

import click
from rich.markup import escape

from ..decision import Language
from ..explain import describe_code, explain_rule, nearest_code
from ..catalogue import RuleEntry
from ..norm import NormName
from ._console import console, errors
from ._options import UNREADABLE, as_text, language_option, meant, said


def _codes(_ctx: click.Context, _parameter: click.Parameter, incomplete: str) -> list[str]:
    from ..catalogue import Rule, reasons

    known = [*(reason.code for reason in reasons()), *(rule.value for rule in Rule)]
    return [code for code in known if code.lower().startswith(incomplete.lower())]


@click.command(short_help="What a reason code or a rule means.")
@click.argument("code", shell_complete=_codes)
@language_option
def explain(code: str, language: Language) -> None:
    """Explain a reason code, such as vog.too_old, or a rule, such as VOG-2.

    \b
    Examples:
      kinderopvang explain vog.too_old
      kinderopvang explain VOG-2 --lang en
    """
    code = as_text(code)
    page = describe_code(code, language)
    if page is not None:
        first, rule, *rest = page.rstrip("\n").split("\n")
        out = console()
        out.print(f"[bold]{escape(first)}[/bold]\n{escape(rule)}", soft_wrap=True)
        out.print(escape("\n".join(rest)), soft_wrap=True)
        return
    entry = explain_rule(code)
    if entry is not None:
        show(entry, language)
        return
    if any(code == norm.value for norm in NormName):
        sentence = said(language, "een norm, geen code of regel; zie", "a norm, no code or rule; see")
        errors().print(f"{escape(code)}: {sentence} `kinderopvang norms {escape(code)}`", soft_wrap=True)
        raise SystemExit(UNREADABLE)
    near = nearest_code(code)
    what = said(language, "geen code of regel", "no code or rule")
    errors().print(f"{escape(code)}: {what}{escape(meant(language, near))}", soft_wrap=True)
    raise SystemExit(UNREADABLE)


def show(entry: RuleEntry, language: Language) -> None:
    out = console()
    out.print(f"[bold]{entry.rule.value}[/bold]: {escape(entry.title.text(language))}", soft_wrap=True)
    for reason in entry.reasons:
        text = reason.nl if language is Language.NL else reason.en
        out.print(f"- {escape(reason.code)}: {escape(text)}", soft_wrap=True)
    if entry.why_no_reasons:
        out.print(escape(entry.why_no_reasons.text(language)), soft_wrap=True)
    for row in entry.versions():
        until = row.until or ""
        layer = row.layer.text(language)
        out.print(f"- {row.name.value} {row.from_}..{until} ({layer}): {escape(str(row.citation))}", soft_wrap=True)


__all__ = ["explain"]
