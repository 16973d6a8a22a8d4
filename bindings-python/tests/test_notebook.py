"""The analyst's notebook: it runs from beginning to end, and shows what it says."""

from __future__ import annotations

import base64
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from typed import ROOT

NOTEBOOKS = ROOT / "examples" / "notebooks"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def executed() -> Any:
    notebook = nbformat.read(NOTEBOOKS / "from_staff_list_to_finding.ipynb", as_version=4)
    NotebookClient(notebook, timeout=600, kernel_name="python3", resources={"metadata": {"path": str(NOTEBOOKS)}}).execute()
    return notebook


def shown(notebook: Any, kind: str) -> list[str]:
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    return [output["data"][kind] for output in outputs if kind in output.get("data", {})]


def test_it_is_kept_without_outputs() -> None:
    for path in NOTEBOOKS.glob("*.ipynb"):
        for cell in nbformat.read(path, as_version=4).cells:
            assert not cell.get("outputs")
            assert not cell.get("execution_count")


def test_nothing_goes_wrong(executed: Any) -> None:
    outputs = [output for cell in executed.cells for output in cell.get("outputs", [])]
    assert not [output for output in outputs if output["output_type"] == "error"]
    told = "".join(output["text"] for output in outputs if output.get("name") == "stdout")
    assert "120 rows, 6 that could not be asked" in told
    assert "HolderChanged 155555017" in told


def test_tables_and_a_decision_are_rich(executed: Any) -> None:
    pages = shown(executed, "text/html")
    assert sum('class="dataframe"' in page for page in pages) >= 5
    (decision,) = [page for page in pages if 'class="dataframe"' not in page]
    assert "another holder" in decision
    assert any("work.linked_elsewhere" in page and "De persoon is alleen aan een andere houder gekoppeld" in page for page in pages)


def test_there_are_two_plots(executed: Any) -> None:
    plots = [base64.b64decode(plot) for plot in shown(executed, "image/png")]
    assert len(plots) == 2
    for plot in plots:
        assert plot.startswith(PNG)
        width, height = int.from_bytes(plot[16:20], "big"), int.from_bytes(plot[20:24], "big")
        assert width >= 600 and height >= 300
        assert len(plot) > 10_000


def test_there_is_a_finding(executed: Any) -> None:
    (finding,) = shown(executed, "text/markdown")
    assert "**22 of 120 may not work tomorrow; for 10 more it is not certain.**" in finding
    assert "from Kinderopvang Hofstad B.V. to Kinderopvang Duin B.V." in finding
    assert "ended by 07-02-2027" in finding
    assert "Café Noir is not in the export any more" in finding
