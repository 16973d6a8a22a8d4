"""Measures OpenFisca's vectors on the rule of rule.py: one JSON line for each figure. `open_fisca.py [ROWS]`.

One day for all rows, as OpenFisca has it: a day for each row is not its model.
"""

import datetime as dt
import importlib.metadata
import json
import sys
import time

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum, EnumArray
from openfisca_core.periods import DateUnit, period
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

import rule

VERSION = importlib.metadata.version("openfisca-core")
DAY = period(rule.ASKED_ON)
ROUNDS = 7
Person = build_entity(key="person", plural="persons", label="a person", is_person=True)


class Kind(Enum):
    np = "of a person"
    rp = "of an organisation"


class kind(Variable):
    entity = Person
    definition_period = DateUnit.DAY
    value_type = Enum
    possible_values = Kind
    default_value = Kind.rp


class issued(Variable):
    entity = Person
    definition_period = DateUnit.DAY
    value_type = dt.date


class aspect(Variable):
    entity = Person
    definition_period = DateUnit.DAY
    value_type = int


class accepted(Variable):
    entity = Person
    definition_period = DateUnit.DAY
    value_type = bool

    def formula(person, period):
        on, oldest = np.datetime64(str(period.start)), np.datetime64(str(period.start.offset(-2, "month")))
        fits = (person("aspect", period) == 84) + (person("aspect", period) == 86)
        day = person("issued", period)
        return (person("kind", period) == Kind.np) * fits * (oldest <= day) * (day <= on)


def calculated(system: TaxBenefitSystem, columns: dict[str, object], rows: int) -> tuple[float, np.ndarray]:
    """How long `calculate` alone takes, and what it gives."""
    simulation = SimulationBuilder().build_default_simulation(system, count=rows)
    for name, values in columns.items():
        simulation.set_input(name, DAY, values)
    start = time.perf_counter()
    found = simulation.calculate("accepted", DAY)
    return time.perf_counter() - start, found


def columns(kinds: list[int], days: list[str] | np.ndarray, aspects: list[int] | np.ndarray) -> dict[str, object]:
    return {
        "kind": EnumArray(np.asarray(kinds, dtype="int16"), Kind),
        "issued": np.asarray(days, dtype="datetime64[D]"),
        "aspect": np.asarray(aspects, dtype="int32"),
    }


def main(rows: int) -> None:
    system = TaxBenefitSystem([Person])
    system.add_variables(kind, issued, aspect, accepted)
    inputs = [case["input"] for case in rule.cases()]
    known = columns([0 if each["kind"] == "np" else 1 for each in inputs], [each["issued"] for each in inputs], [each["aspect"] for each in inputs])
    assert calculated(system, known, len(inputs))[1].tolist() == [case["expect"]["accepted"] for case in rule.cases()]
    noise = np.arange(rows, dtype="int64") * 2_654_435_761 % 4_294_967_291
    on = np.datetime64(rule.ASKED_ON)
    many = columns(noise % 5 // 4, on - (noise // 7 % 180).astype("timedelta64[D]"), np.choose(noise // 1300 % 3, [84, 86, 11]))
    least = min(calculated(system, many, rows)[0] for _ in range(ROUNDS))
    figure = {"name": "table: OpenFisca's calculate, one day for all", "value": rows / least / 1e6, "unit": "M rows/s"}
    print(json.dumps(figure | {"peer": "OpenFisca-core", "version": VERSION}))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000)
