"""The register of facilities: large values, and tables made of them."""

from __future__ import annotations

import copy
import datetime
import pickle
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import polars
import pyarrow
import pytest
from kinderopvang.errors import WrongInput, WrongType
from kinderopvang.facility import ExportEncoding, FacilityIndex, FacilityListing, FacilityQuery, LrkExport
from kinderopvang.facility import export_difference
from kinderopvang.norm import Norms

TEXT = (
    "lrk_id;type_oko;actuele_naam_oko;aantal_kindplaatsen;ve;status;inschrijfdatum;extra;Extra\r\n"
    "116989737;BSO;'t Hoekje;60;Ja;Ingeschreven;01-08-2017;a;b\r\n"
    "100977236;KDV;Café;x;Nee;Uitgeschreven;31-02-2020;;\r\n"
)


@pytest.fixture
def export() -> LrkExport:
    return LrkExport.read(TEXT)


def test_an_export_is_read_from_text_bytes_and_a_file(tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(TEXT.encode("cp1252"))
    for source in (TEXT, TEXT.encode(), bytearray(TEXT.encode("utf-8-sig")), path):
        assert [row.name for row in LrkExport.read(source).rows()] == ["'t Hoekje", "Café"]
    assert LrkExport.read(path).encoding is ExportEncoding.WINDOWS1252
    with pytest.raises(FileNotFoundError):
        LrkExport.read(tmp_path / "nothing.csv")
    with pytest.raises(WrongType) as refused:
        LrkExport.read(1)  # type: ignore[arg-type]
    with pytest.raises(WrongInput, match="a path is a `pathlib.Path`"):
        LrkExport.read(str(path))
    with pytest.raises(OSError) as raised:
        LrkExport.read(tmp_path)
    assert raised.value.errno is not None and raised.value.filename == str(tmp_path)
    assert refused.value.faults[0].path == "source"


def test_an_export_is_asked_row_by_row(export: LrkExport) -> None:
    assert export.row_count == 2
    row = export.row(0)
    assert row is not None and row.registered_on == datetime.date(2017, 8, 1) and row.places == 60
    assert row.lrk_number is not None and export.find(row.lrk_number) == row
    assert export.row(2) is None
    assert [(fault.line, str(fault.column)) for fault in export.faults()] != []


@pytest.mark.parametrize("made", [polars.DataFrame, lambda export: polars.DataFrame(pyarrow.table(export))])
def test_an_export_is_a_table(export: LrkExport, made: type[polars.DataFrame]) -> None:
    table = made(export)
    assert dict(table.schema) == {
        "lrk_id": polars.String,
        "type_oko": polars.String,
        "actuele_naam_oko": polars.String,
        "aantal_kindplaatsen": polars.Int64,
        "ve": polars.Boolean,
        "status": polars.String,
        "inschrijfdatum": polars.Date,
        "extra": polars.String,
        "Extra_2": polars.String,
    }
    assert table.rows() == [
        ("116989737", "BSO", "'t Hoekje", 60, True, "Ingeschreven", datetime.date(2017, 8, 1), "a", "b"),
        ("100977236", "KDV", "Café", None, False, "Uitgeschreven", None, None, None),
    ]


def test_a_table_may_be_read_more_than_once_and_outlives_its_export() -> None:
    export = LrkExport.read(TEXT)
    first, second = pyarrow.table(export), pyarrow.table(export)
    del export
    assert first == second and first.num_rows == 2
    assert pyarrow.table(LrkExport.read("")).num_rows == 0


def test_a_table_that_nobody_takes_is_freed(export: LrkExport) -> None:
    for _ in range(1000):
        export.__arrow_c_stream__()


def test_an_index_is_searched(export: LrkExport) -> None:
    index = FacilityIndex.of(export)
    assert index.facility_count == 2
    found = index.search(FacilityQuery(name="hoek"))
    assert [facility.name for holder in found.found for facility in holder.facilities] == ["'t Hoekje"]
    assert FacilityIndex.of([FacilityListing(name="De Boom")]).search(FacilityQuery(name="boom"), 1).facilities == 1
    with pytest.raises(WrongInput) as refused:
        index.search(FacilityQuery())
    assert [fault.path for fault in refused.value.faults] == ["query.name"]
    with pytest.raises(WrongType):
        FacilityIndex.of(1)  # type: ignore[arg-type]


def test_two_exports_are_compared(export: LrkExport) -> None:
    assert export_difference(export, export) == ()
    later = LrkExport.read(TEXT.replace(";60;", ";64;"))
    assert [type(change).__qualname__ for change in export_difference(export, later)] == ["ExportChange.PlacesChanged"]
    with pytest.raises(WrongInput) as refused:
        export_difference(export, LrkExport.read("a;b\n"))
    assert [fault.path for fault in refused.value.faults] == ["after.lrk_id"]


def test_many_threads_ask_at_once(export: LrkExport) -> None:
    index = FacilityIndex.of(export)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: index.search(FacilityQuery(name="hoek")), range(200)))
    assert found == [found[0]] * 200


@pytest.mark.parametrize("kept", [LrkExport.read(TEXT), FacilityIndex.of(LrkExport.read(TEXT)), Norms.builtin()])
def test_large_values_are_shared_and_not_copied(kept: object) -> None:
    assert copy.copy(kept) is kept and copy.deepcopy([kept])[0] is kept
    assert {kept: 1}[kept] == 1
    with pytest.raises(TypeError):
        pickle.dumps(kept)
    with pytest.raises(TypeError):
        type(kept)()
    with pytest.raises(AttributeError):
        kept.anything = 1  # type: ignore[attr-defined]
