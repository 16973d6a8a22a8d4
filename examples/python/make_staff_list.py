"""Writes a made-up staff list as CSV: the same rows every time, 50,000 unless another number is given.

    python make_staff_list.py 120 > examples/staff/staff.csv

Most rows are of people who may work. Of every sixty, some twenty are not so plain, each in a way of its own.
"""

import csv
import datetime as dt
import sys
from collections.abc import Iterator

COLUMNS = (
    "personeelsnummer", "naam", "functie", "locatie", "lrk_id", "houder", "obliged", "setting",
    "registered", "linked", "linked.holder", "unlinked", "unlinked.holder", "new_vog_demanded", "deregistered",
)  # fmt: skip
FIRST = ("Aicha", "Bram", "Carmen", "Daan", "Eva", "Fatima", "Guus", "Hanna", "Iris", "Joris", "Kim", "Lotte", "Mees")
LAST = ("Bakker", "de Boer", "Dijkstra", "El Amrani", "Hendriks", "Jansen", "Kaya", "Mulder", "Smit", "Visser", "Yılmaz")
FUNCTIONS = ("pedagogisch medewerker", "pedagogisch medewerker", "groepshulp", "pedagogisch coach", "stagiair", "locatiemanager")
LOCATIONS = (
    ("De Vlinder", "199887706", "Stichting De Tuin", "centre"),
    ("De Vlinder BSO", "199887809", "Stichting De Tuin", "centre"),
    ("'t Hoekje", "155555017", "Kinderopvang Duin B.V.", "centre"),
    ("Café Noir", "155556010", "Kinderopvang Hofstad B.V.", "centre"),
    ("De Brug", "210000016", "De Brug", "agency"),
    ("De Nieuwe Tijd", "220000013", "De Nieuwe Tijd B.V.", "centre"),
    ("De Oude Tijd", "220001017", "De Nieuwe Tijd B.V.", "centre"),
)
FORMER_HOLDER = "Kinderopvang Hofstad B.V."
"""The holder of 't Hoekje until the first days of November 2026."""


def after(day: dt.date, days: int) -> str:
    return (day + dt.timedelta(days=days)).isoformat()


def member(number: int) -> dict[str, str]:
    """The row of one member of staff."""
    location, lrk_id, holder, setting = LOCATIONS[number % len(LOCATIONS)]
    first_day = dt.date(2019, 1, 1) + dt.timedelta(days=number * 37 % 2_700)
    lately = dt.date(2026, 9, 1) + dt.timedelta(days=number % 60)
    row = {
        "personeelsnummer": str(10_000 + number),
        "naam": f"{FIRST[number * 5 % len(FIRST)]} {LAST[number * 3 % len(LAST)]}",
        "functie": FUNCTIONS[number % len(FUNCTIONS)] if setting == "centre" else "bemiddelingsmedewerker",
        "locatie": location,
        "lrk_id": lrk_id,
        "houder": holder,
        "obliged": "true",
        "setting": setting,
        "registered": first_day.isoformat(),
        "linked": after(first_day, 2 + number % 9),
        "linked.holder": holder,
    }
    never = dict.fromkeys(("registered", "linked", "linked.holder"), "")
    not_linked = dict.fromkeys(("linked", "linked.holder"), "")
    match number % 60:
        case 5:  # registered some days ago, and no link yet
            row |= {"registered": after(lately, 30), **not_linked}
        case 11:  # the link ended
            row |= {"unlinked": lately.isoformat(), "unlinked.holder": holder}
        case 17:
            row |= {"unlinked": lately.isoformat(), "unlinked.holder": holder, "deregistered": after(lately, 21)}
        case 19:
            row |= {**never, "functie": "stagiair"}
        case 26:  # begins on the Monday after
            row |= {"registered": after(lately, 30), "linked": "2026-11-16"}
        case 29:  # blocked
            row |= {"new_vog_demanded": "2026-10-28"}
        case 34:  # works for a second organisation, which alone made a link
            row |= {"linked.holder": "Buurthuis De Wending"}
        case 38:  # registered long ago and never linked: the registration has ended
            row |= not_linked
        case 41:
            row |= {"houder": ""}
        case 43:
            row |= {"setting": ""}
        case 47:
            row |= {"functie": "tuinman", "obliged": "false", **never}
        case 53:  # a link with nobody
            row |= {"linked.holder": ""}
        case 56:  # no day of the calendar
            row |= {"registered": "2026-02-30"}
        case 58:  # no word of the register
            row |= {"setting": "keuken"}
        case _ if location == "'t Hoekje" and number % 3:  # the new holder has not linked everybody
            row |= {"linked.holder": FORMER_HOLDER}
    return row


def staff(rows: int) -> Iterator[dict[str, str]]:
    return map(member, range(rows))


if __name__ == "__main__":
    writer = csv.DictWriter(sys.stdout, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(staff(int(sys.argv[1]) if len(sys.argv) > 1 else 50_000))
