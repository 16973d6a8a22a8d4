"""Every class: equal, hashed, copied, pickled, shown, and never changed."""

from __future__ import annotations

import copy
import datetime as dt
import inspect
import json
import pickle
import sys
from typing import Any

import pytest
from kinderopvang import WrongInput, _native
from kinderopvang.catalogue import Coverage
from kinderopvang.register.vog import Vog, VogForRegistration, VogKind

import instances
from instances import BSN, REFERENCE
from typed import TYPES, class_of

VALUES = list(instances.every())
READ = [
    (name, value)
    for name, value in VALUES
    if TYPES.get(name.split(".")[0], {}).get("kind") in ("record", "checked", "variants", "text")
]


@pytest.mark.parametrize(("name", "value"), VALUES, ids=[name for name, _ in VALUES])
def test_a_value_is_a_value(name: str, value: Any) -> None:
    other = pickle.loads(pickle.dumps(value))
    assert other is not value
    assert other == value
    assert hash(other) == hash(value)
    assert type(other) is type(value)
    assert pickle.dumps(other) == pickle.dumps(value)
    assert copy.copy(value) == copy.deepcopy(value) == value
    assert {value, other} == {value}
    assert value != object()
    assert (value == 1) is False
    json.loads(value.to_json())


@pytest.mark.parametrize(("name", "value"), VALUES, ids=[name for name, _ in VALUES])
def test_a_value_is_shown_without_personal_numbers(name: str, value: Any) -> None:
    for shown in (repr(value), str(value), value._repr_html_(), value.to_json(), f"{value}"):
        assert BSN not in shown
        assert REFERENCE not in shown
        assert shown
    assert repr(value).startswith(type(value).__qualname__ + "(")


@pytest.mark.parametrize(("name", "value"), VALUES, ids=[name for name, _ in VALUES])
def test_a_value_cannot_be_changed(name: str, value: Any) -> None:
    with pytest.raises(AttributeError):
        value.something_new = 1
    for field in getattr(type(value), "__match_args__", ()):
        with pytest.raises(AttributeError):
            setattr(value, field, None)
        with pytest.raises((AttributeError, TypeError)):
            delattr(value, field)


@pytest.mark.parametrize(("name", "value"), VALUES, ids=[name for name, _ in VALUES])
def test_the_fields_make_the_value_again(name: str, value: Any) -> None:
    names = getattr(type(value), "__match_args__", None)
    if names is None:
        return
    given = {field: getattr(value, field) for field in names}
    assert type(value)(**given) == value
    assert list(inspect.signature(type(value)).parameters) == list(names)


@pytest.mark.parametrize(("name", "value"), READ, ids=[name for name, _ in READ])
def test_the_json_form_comes_back(name: str, value: Any) -> None:
    read = class_of(name.split(".")[0]).from_json
    text = value.to_json()
    if "*" in text and name not in ("MaskedBsn", "OverviewRow"):
        with pytest.raises(WrongInput):  # what is masked cannot be read
            read(text)
    else:
        assert read(text) == read(text=text) == value
    with pytest.raises(WrongInput):
        read("[]")


@pytest.mark.parametrize(("name", "value"), VALUES, ids=[name for name, _ in VALUES])
def test_a_class_has_no_classes_below_it(name: str, value: Any) -> None:
    with pytest.raises(TypeError, match="not an acceptable base type"):
        type("Below", (type(value),), {})


def test_values_that_go_give_back_their_class() -> None:
    question = VogForRegistration(Vog(VogKind.NP, issued_on=dt.date(2026, 7, 1)))
    decision = question.decide(dt.date(2026, 9, 1))
    classes = [type(question), type(decision), *(type(reason) for reason in decision.reasons)]
    counts = [sys.getrefcount(each) for each in classes]
    many = [copy.copy(question).decide(dt.date(2026, 9, 1)) for _ in range(1000)]
    assert sys.getrefcount(type(decision)) == counts[1] + 1000
    assert all(one.reasons for one in many)
    del many
    assert [sys.getrefcount(each) for each in classes] == counts


def test_the_base_of_all_classes_makes_no_values() -> None:
    for base in (_native.Value, _native.Reason, _native.Outcome):
        with pytest.raises(TypeError, match="cannot make a value"):
            base()


def test_a_pickle_keeps_the_whole_number() -> None:
    person = dict(VALUES)["Person"]
    assert pickle.loads(pickle.dumps(person)).bsn.reveal() == BSN
    assert pickle.loads(pickle.dumps(person)).vog.reference.reveal() == REFERENCE


def test_values_with_other_fields_differ() -> None:
    from kinderopvang.identifier import Bsn

    assert Bsn("111222333") != Bsn("123456782")
    assert Bsn("111222333") != "111222333"


def test_every_class_has_a_value_here() -> None:
    made = {type(value).__qualname__.split(".")[0] for _, value in VALUES}
    classes = {name for name, each in TYPES.items() if each["kind"] not in ("words", "facts", "numbers")} - {"Day", "Euro"}
    assert classes <= made


def test_a_namespace_is_no_class_of_values() -> None:
    with pytest.raises(TypeError, match="as attributes"):
        Coverage()


def test_classes_are_documented() -> None:
    for _, value in VALUES:
        if getattr(type(value), "__match_args__", None) is not None:
            assert type(value).__doc__


def test_a_notebook_shows_a_decision_as_a_table() -> None:
    html = dict(VALUES)["Decision of a VOG"]._repr_html_()
    assert html.startswith("<table><caption>Decision</caption>")
    for row in ("on", "outcome", "reasons", "holds"):
        assert f'<th scope="row">{row}</th>' in html


def test_a_field_has_its_own_documentation() -> None:
    assert Vog.issued_on.__doc__ == "The day it was issued (afgegeven)."
    for name in _native.__dir__():
        value = getattr(_native, name)
        doc = getattr(value, "__doc__", None) or ""
        assert "::" not in doc and "](" not in doc, name
