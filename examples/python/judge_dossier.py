"""A whole dossier judged: what is wrong, and what has to be done first."""

import datetime as dt
import sys
from pathlib import Path

from kinderopvang import Dossier, Language, WrongInput

examples = Path(__file__).resolve().parents[1] / "dossiers"
path = Path(sys.argv[1]) if len(sys.argv) > 1 else examples / "group-2026-09-01.json"
try:
    dossier = Dossier.from_file(path)
except WrongInput as wrong:
    for fault in wrong.faults:
        print(f"{fault.path}: {fault.message}")
    sys.exit(2)

report = dossier.judge(dt.date(2026, 9, 1))
print(f"{report.organisation}: {report.totals.breach} van {report.totals.persons} in overtreding")
for action in report.actions:
    print(f"{action.urgency.text(Language.NL)}: {action.explain(Language.NL)}")
