"""The shared cases, asked through the typed constructors and functions.

Facts are built by constructor calls, answers read back attribute by attribute. Facts that the types of
Python cannot say, because they are wrong on the wire, are read from JSON, and their faults compared.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest
from kinderopvang import Dossier, Language, Norms, QueryError, WrongInput, evaluate
from kinderopvang.facility import (
    FacilityIndex,
    History,
    LrkExport,
    export_difference,
    public_view,
    register_statistics,
    required_volume,
    service_levels,
    tax_messages,
)
from kinderopvang.funding import advances, settlement
from kinderopvang.quality import (
    DiplomaList,
    childminding_statements,
    entries_missing,
    first_aid_criteria,
    first_aid_gaps,
    kept_record,
    nearest_diplomas,
)
from kinderopvang.register.deregistration import Registration
from kinderopvang.register.linking import (
    HolderQuery,
    LinkingEvent,
    LinkingEventKind,
    Recipients,
    Request,
    messages_due,
    overview,
    search,
)
from kinderopvang.register.obligation import Obligation, Role, Setting, arrangements
from kinderopvang.register.plan import PlanFacts, plan
from kinderopvang.request import (
    account_due,
    advance,
    can_cancel,
    can_cancel_each,
    care_messages_due,
    options,
    settle_credits,
    statement,
    what_if,
)

from typed import ROOT, TYPES, NotTyped, build, class_of, read_back, without_nulls

CASES = ROOT / "tests" / "cases"
FIRST = dt.date(1900, 1, 1)


@dataclass
class Answered:
    """The parts of an answer that a case can name, and how each reason is cited."""

    parts: dict[str, Any]
    cited: list[dict[str, Any]] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)


def cited(reasons: Iterable[Any], on: dt.date, norms: Norms | None = None) -> list[dict[str, Any]]:
    found = []
    for reason in reasons:
        citation, layer = reason.citation(on, norms), reason.layer(on, norms)
        found.append({**read_back(citation), "code": reason.code, "layer": read_back(layer)})
    return found


def in_both(explain: Callable[[Language], Iterable[str]]) -> list[str]:
    return [sentence for language in Language for sentence in explain(language)]


def decided(question: Any, on: dt.date, norms: Norms | None = None) -> Answered:
    decision = question.decide(on, norms)
    assert question.outcome(on, norms) == decision.outcome
    assert decision.on == on
    names = ("outcome", "reasons", "missing", "holds", "next", "actions")
    parts = {name: read_back(getattr(decision, name)) for name in names}
    sentences = in_both(decision.explain)
    sentences += in_both(lambda language: [action.explain(language) for action in decision.actions])
    return Answered(parts, cited(decision.reasons, on, norms), sentences)


def typed(name: str, facts: Any) -> Any:
    """The facts by the constructors. The wire form of the same facts gives the same value."""
    value = build(name, facts)
    assert value == class_of(name).from_json(json.dumps(facts))
    return value


def question(name: str) -> Callable[[Any, dt.date], Answered]:
    return lambda facts, on: decided(typed(name, facts), on)


def ask_obligation(facts: Any, on: dt.date) -> Answered:
    obligation: Obligation = typed("Obligation", facts)
    answered = decided(obligation, on)
    answered.parts["layers"] = read_back(obligation.layers(on))
    return answered


def ask_arrangements(facts: Any, on: dt.date) -> Answered:
    found = arrangements(**{name: {"role": Role, "setting": Setting}[name](word) for name, word in facts.items()}, on=on)
    if found is None:
        return Answered({"outcome": None, "reasons": []})
    outcome = read_back(found)
    reasons = outcome.pop("reasons")
    return Answered({"outcome": outcome, "reasons": reasons}, cited(found.reasons, on), in_both(found.explain))


def ask_retention(facts: Any, on: dt.date) -> Answered:
    registration = typed("Registration", {"events": facts["events"]})
    return Answered({"outcome": read_back(registration.retention(on, facts["signal"]))})


def ask_request(facts: Any, on: dt.date) -> Answered:
    request: Request = typed("Request", facts)
    return Answered({"outcome": read_back(request.state_on(on))})


def ask_search(facts: Any, on: dt.date) -> Answered:
    try:
        hits = search(build("Vec<HolderEntry>", facts["holders"]), build("HolderQuery", facts["query"]))
    except QueryError as error:
        return Answered({"outcome": error.problem})
    shown = [{"holder": hit.holder.name, "facilities": [entry.name for entry in hit.facilities]} for hit in hits]
    return Answered({"outcome": shown})


def ask_messages(facts: Any, on: dt.date) -> Answered:
    event = LinkingEvent(on, build("LinkingEventKind", facts["event"]))
    due = messages_due(event, build("Recipients", facts["recipients"]))
    parts = read_back(due)
    parts["outcome"] = parts.pop("messages")
    sentences = in_both(lambda language: [reason.explain(language) for reason in due.reasons])
    sentences += in_both(lambda language: [message.explain(language) for message in due.messages])
    return Answered(parts, cited(due.reasons, on), sentences)


def ask_overview(facts: Any, on: dt.date) -> Answered:
    found = overview(build("Vec<OverviewRow>", facts["links"]), on)
    sentences = in_both(lambda language: [reason.explain(language) for reason in found.reasons])
    return Answered(
        {"outcome": read_back(found.rows), "reasons": read_back(found.reasons)}, cited(found.reasons, on), sentences
    )


def ask_plan(facts: Any, on: dt.date) -> Answered:
    given: PlanFacts = typed("PlanFacts", facts)
    assert given.asked_on == on
    made = plan(given)
    return Answered(read_back(made), cited(made.reasons, given.first_day), in_both(made.explain))


def ask_dossier(facts: Any, on: dt.date) -> Answered:
    report = json.loads(evaluate(json.dumps(facts), on))
    dossier = build("Dossier", facts)
    assert dossier == Dossier.from_text(json.dumps(facts))
    judged = dossier.judge(on)
    assert json.loads(judged.to_json()) == report
    assert plain(read_back(judged)) == plain(report)
    return Answered({"report": report})


def plain(value: Any) -> Any:
    """Without what the wire form leaves out: what is unknown, and empty lists."""
    match value:
        case dict():
            return {name: plain(item) for name, item in value.items() if item is not None and item != []}
        case list():
            return [plain(item) for item in value]
    return value


def ask_amendment(facts: Any, on: dt.date) -> Answered:
    norms = Norms.builtin().amended(json.dumps(facts["document"]))
    name = FILES[facts["question"]]
    value = build(name, facts["facts"])
    if isinstance(value, Registration):
        value = Registration.from_events(value.events, norms)
    answered = decided(value, on, norms)
    answered.parts["rules"] = norms.version
    return answered


@dataclass
class Function:
    """A function whose answer is looked into by place: its facts with their types, and the call."""

    facts: dict[str, str]
    call: Callable[..., Any]
    # Does the call take the day of the case too?
    dated: bool = False
    # Where an answer has reasons besides its own.
    inner: str | None = None

    def given(self, facts: dict[str, Any]) -> dict[str, Any]:
        return {name: self.value(self.facts[name], value) for name, value in facts.items()}

    def value(self, rust: str, value: Any) -> Any:
        match rust:
            case "History":
                history = History.from_changes(build("Vec<RegisterChange>", value.get("changes", [])))
                assert History.from_text(json.dumps(value)).changes == history.changes
                return history
            case "Export":
                return LrkExport.read(value)
        return build(rust, value)

    def called(self, facts: dict[str, Any], on: dt.date) -> Any:
        given = self.given(facts)
        return self.call(**given, on=on) if self.dated else self.call(**given)

    def ask(self, facts: Any, on: dt.date) -> Answered:
        found = self.called(facts, on)
        if self.inner is not None:
            reasons = [*found.reasons, *reasons_within(getattr(found, self.inner))]
            sentences = in_both(lambda language: [reason.explain(language) for reason in reasons])
            return Answered({"report": read_back(found)}, cited(reasons, on), sentences)
        sentences = in_both(found.explain) if hasattr(found, "explain") else []
        reasons = getattr(found, "reasons", ())
        return Answered({"report": read_back(found)}, cited(reasons, on), sentences)

    def refused(self, facts: dict[str, Any]) -> list[dict[str, Any]]:
        """The faults of each fact as a document, of the facts together, and of the call."""
        found = []
        for name, rust in self.facts.items():
            if name not in facts:
                found.append({"path": name, "code": "missing_field", "help": None})
            elif rust.startswith("Vec<"):
                for at, each in enumerate(facts[name]):
                    found += faults_of(lambda each=each, rust=rust: class_of(rust[4:-1]).from_json(json.dumps(each)), f"{name}[{at}]")
            elif rust == "History":
                found += faults_of(lambda name=name: History.from_text(json.dumps(facts[name])), name)
            elif rust == "Day":
                # A day that does not exist cannot be said: `datetime.date` refuses it itself.
                try:
                    dt.date.fromisoformat(facts[name])
                except ValueError:
                    found.append({"path": name, "code": "wrong_form", "help": None})
            elif rust in TYPES and hasattr(class_of(rust), "from_json"):
                found += faults_of(lambda name=name, rust=rust: class_of(rust).from_json(json.dumps(facts[name])), name)
        found += [{"path": name, "code": "unknown_field", "help": None} for name in facts if name not in self.facts]
        return found or faults_of(lambda: self.called(facts, FIRST))


class Whole(Function):
    """A function of one argument, whose facts are the whole document."""

    def called(self, facts: dict[str, Any], on: dt.date) -> Any:
        ((_, rust),) = self.facts.items()
        return self.call(typed(rust, facts))

    def refused(self, facts: dict[str, Any]) -> list[dict[str, Any]]:
        ((_, rust),) = self.facts.items()
        found = faults_of(lambda: class_of(rust).from_json(json.dumps(facts)))
        return found or faults_of(lambda: self.called(facts, FIRST))


def reasons_within(items: Iterable[Any]) -> list[Any]:
    return [reason for item in items for reason in (item.reasons if hasattr(item, "reasons") else [item.reason])]


def read_export(text: Any) -> dict[str, Any]:
    names = ("encoding", "separator", "columns", "missing_columns", "unknown_columns", "has_removed")
    return {name: getattr(text, name) for name in names} | {
        "rows": text.rows(), "faults": text.faults(), "warnings": text.warnings()
    }


def as_of(history: Any, entity: str, valid_on: dt.date, known_on: dt.date) -> dict[str, Any]:
    return {
        "facility": history.as_of(entity, valid_on, known_on),
        "mediated_for": history.mediated_for(entity, valid_on, known_on),
        "timeline": history.timeline(entity, known_on),
        "knowledge": history.knowledge(entity, valid_on),
    }


def searched(export: Any, query: Any, limit: int) -> Any:
    found = FacilityIndex.of(export).search(query, limit)
    assert FacilityIndex.of([row.listing for row in export.rows()]).search(query, limit) == found
    return found


def nearest(name: str, on: dt.date, lists: Any = ()) -> Any:
    return nearest_diplomas(name, lists, on)


def entries_of(organisation: Any, record: Any, entries: Any, on: dt.date) -> dict[str, Any]:
    return {"missing": entries_missing(organisation, record, entries, on), "kept": kept_record(record, entries)}


def cancellation(request: Any, policy: Any, moment: Any) -> Any:
    found = can_cancel(request, policy, moment)
    assert can_cancel_each([request], policy, moment) == (found,)
    return found


FUNCTIONS = {
    "care_account": Function({"first_day": "Day"}, account_due),
    "care_advance": Function(
        {"request": "CareRequest", "event": "CareRequestEvent", "policy": "CarePolicy", "moment": "Moment"}, advance
    ),
    "care_cancel": Function({"request": "CareRequest", "policy": "CarePolicy", "moment": "Moment"}, cancellation),
    "care_credits": Function(
        {"credits": "Vec<Credit>", "request": "CareRequest", "event": "CareRequestEvent"}, settle_credits
    ),
    "care_messages": Function(
        {"request": "CareRequest", "event": "CareRequestEvent", "requests": "Vec<CareRequest>", "choices": "Vec<TellChoice>"},
        care_messages_due,
    ),
    "care_options": Function(
        {"child": "String", "day": "Day", "context": "CareContext", "moment": "Moment"},
        lambda child, day, context, moment: options(child, day, context, moment),
    ),
    "care_request": Function(
        {"submission": "Submission", "context": "CareContext", "judged": "Moment"},
        lambda submission, context, judged: submission.evaluate(context, judged),
    ),
    "care_statement": Function({"requests": "Vec<CareRequest>", "year": "u32"}, statement),
    "care_what_if": Function(
        {"group": "String", "day": "Day", "context": "CareContext"},
        lambda group, day, context: what_if(group, day, context),
    ),
}
FUNCTIONS["care_policies"] = FUNCTIONS["care_request"]
FUNCTIONS |= {
    "administration_entries": Function(
        {"organisation": "FacilityKind", "record": "RecordKind", "entries": "Vec<RecordEntry>"}, entries_of, dated=True
    ),
    "advances": Whole({"estimate": "CostEstimate"}, advances),
    "childminding_statements": Whole({"facts": "CareYear"}, childminding_statements),
    "diploma_list_public": Function({"text": "String", "valid_from": "Day"}, DiplomaList.from_public),
    "facility_search": Function({"export": "Export", "query": "FacilityQuery", "limit": "u32"}, searched),
    "first_aid_criteria": Function({"shown": "Vec<ShownCriterion>"}, first_aid_criteria, dated=True),
    "first_aid_gaps": Function({"days": "Vec<FirstAidRosterDay>"}, first_aid_gaps),
    "nearest_diplomas": Function({"name": "String", "lists": "Vec<DiplomaList>"}, nearest, dated=True),
    "open_data": Function({"text": "Export"}, read_export),
    "open_data_difference": Function({"before": "Export", "after": "Export"}, export_difference),
    "public_view": Function({"history": "History", "facility": "String"}, public_view, dated=True, inner="hidden"),
    "register_append": Function(
        {"history": "History", "changes": "Vec<RegisterChange>"},
        lambda history, changes: {"recorded": len(history.append(changes).changes)},
    ),
    "register_as_of": Function({"history": "History", "entity": "String", "valid_on": "Day", "known_on": "Day"}, as_of),
    "register_statistics": Function({"records": "StatisticsRecords", "period": "Period"}, register_statistics),
    "registered_during": Function(
        {"registered": "RegisteredOn", "period": "Period"}, lambda registered, period: registered.during(period)
    ),
    "required_volume": Function({}, required_volume, dated=True),
    "service_levels": Function({"measured": "Vec<ServiceMeasurement>"}, service_levels, dated=True, inner="rows"),
    "settlement": Whole({"accounts": "YearAccounts"}, settlement),
    "tax_messages": Function({"history": "History", "recorded": "Period"}, tax_messages, inner="messages"),
}


def ask_credits(facts: Any, on: dt.date) -> Answered:
    function = FUNCTIONS["care_credits"]
    found = function.call(**function.given(facts))
    report = {
        "credits": read_back(found),
        "left": [credit.left for credit in found],
        "states": [read_back(credit.state_on(on)) for credit in found],
    }
    return Answered({"report": report})


# Which question a file asks, by its name without `.json`.
FILES = {
    "access_right": "AccessRight",
    "administration_check": "AdministrationCheck",
    "care_abroad": "CareAbroad",
    "deadline": "Deadline",
    "email_verification": "EmailVerification",
    "diploma_for_work": "DiplomaForWork",
    "enrolment": "Enrolment",
    "estimate_due": "EstimateDue",
    "facility_change": "FacilityChange",
    "facility_life": "FacilityLife",
    "first_aid_certificate": "FirstAidCertificateValid",
    "first_aid_coverage": "FirstAidCoverage",
    "holder_to_link": "HolderToLink",
    "holder_without_facility": "HolderWithoutFacility",
    "link_request_status": "RequestStatus",
    "login": "Login",
    "make_link": "MakeLink",
    "mandate": "MandateCheck",
    "may_work": "MayWorkFacts",
    "presence": "Presence",
    "ratio_day": "RatioDay",
    "register_login": "RegisterLogin",
    "registered_on": "RegisteredOn",
    "registration": "Registration",
    "registration_fee": "RegistrationFee",
    "room_left": "RoomLeft",
    "screened_before": "ScreenedBefore",
    "sanction_shown": "SanctionShown",
    "screened_now": "ScreenedNow",
    "staff_required": "StaffRequired",
    "transfer": "Transfer",
    "unlink_duty": "UnlinkDuty",
    "vog_at_application": "VogAtApplication",
    "vog_demand": "VogDemand",
    "vog_for_registration": "VogForRegistration",
    "vog_on_suspicion": "VogOnSuspicion",
}
ASK: dict[str, Callable[[Any, dt.date], Answered]] = {
    **{file: question(name) for file, name in FILES.items()},
    "amendment": ask_amendment,
    "arrangements": ask_arrangements,
    "dossier": ask_dossier,
    "holder_search": ask_search,
    "link_request": ask_request,
    "messages_due": ask_messages,
    "obligation": ask_obligation,
    "overview": ask_overview,
    "plan": ask_plan,
    "retention": ask_retention,
    **{file: function.ask for file, function in FUNCTIONS.items()},
    "care_credits": ask_credits,
}


def faults_of(read: Callable[[], object], under: str = "") -> list[dict[str, Any]]:
    try:
        read()
    except WrongInput as refused:
        tell_nothing(refused)
        found = []
        for fault in refused.faults:
            joint = "." if under and fault.path and not fault.path.startswith("[") else ""
            found.append({"path": f"{under}{joint}{fault.path}", "code": fault.code.value, "help": fault.help})
        return found
    return []


def tell_nothing(refused: WrongInput) -> None:
    for shown in (str(refused), repr(refused), repr(refused.faults)):
        assert "999901" not in shown
        assert "111222333" not in shown


def refused(file: str, document: str, facts: Any) -> list[dict[str, Any]]:
    """The faults of facts that are wrong on the wire."""
    if file in FUNCTIONS:
        return FUNCTIONS[file].refused(facts)
    match file:
        case "amendment":
            text = document if facts is None else json.dumps(facts["document"])
            return faults_of(lambda: Norms.builtin().amended(text))
        case "dossier":
            return faults_of(lambda: evaluate(document, FIRST))
        case "retention":
            return faults_of(lambda: Registration.from_json(json.dumps({"events": facts["events"]})))
        case "overview":
            found = []
            for at, row in enumerate(facts["links"]):
                found += faults_of(lambda row=row: class_of("OverviewRow").from_json(json.dumps(row)), f"links[{at}]")
            return found
        case "holder_search":
            found = []
            for at, row in enumerate(facts["holders"]):
                found += faults_of(lambda row=row: class_of("HolderEntry").from_json(json.dumps(row)), f"holders[{at}]")
            return found + faults_of(lambda: HolderQuery.from_json(json.dumps(facts["query"])), "query")
        case "messages_due":
            event = {"on": "2020-01-01", "event": facts["event"]}
            found = faults_of(lambda: LinkingEvent.from_json(json.dumps(event)))
            return found + faults_of(lambda: Recipients.from_json(json.dumps(facts["recipients"])), "recipients")
        case "arrangements":
            with pytest.raises(TypeError):
                arrangements(**{name: Role.EMPLOYEE for name in facts}, on=FIRST)
            # A call that leaves out an argument, or has one too many, has no faults of its own.
            missing = [{"path": name, "code": "missing_field", "help": None} for name in ("role", "setting") if name not in facts]
            unknown = [{"path": name, "code": "unknown_field", "help": None} for name in facts if name not in ("role", "setting")]
            return missing + unknown
    name = {"link_request": "Request", "obligation": "Obligation", "plan": "PlanFacts"}.get(file) or FILES[file]
    return faults_of(lambda: class_of(name).from_json(document))


def typed_is_refused_too(file: str, facts: Any) -> None:
    """Facts that the types can say and that are refused on the wire are refused by the constructor."""
    name = {"link_request": "Request", "obligation": "Obligation", "plan": "PlanFacts", "dossier": "Dossier"}.get(file)
    name = name or FILES.get(file)
    if file in FUNCTIONS or name is None:
        return
    try:
        build(name, facts)
    except (NotTyped, WrongInput, TypeError, ValueError):
        return
    raise AssertionError("the constructor takes what the wire form refuses")


def differences(file: str, case: dict[str, Any]) -> list[str]:
    expected = case["expect"]
    if "faults" in expected:
        document = case["text"] if "text" in case else json.dumps(case["facts"])
        found = refused(file, document, case.get("facts"))
        for at, fault in enumerate(found):
            if at >= len(expected["faults"]) or "help" not in expected["faults"][at]:
                del fault["help"]
        if "facts" in case:
            typed_is_refused_too(file, case["facts"])
        return [] if found == expected["faults"] else [f"faults: {expected['faults']} != {found}"]
    answered = ASK[file](case["facts"], dt.date.fromisoformat(case["on"]))
    found = []
    for part, value in expected.items():
        match part:
            case "cites":
                found += uncited(value, answered.cited)
            case "at":
                for pointer, there in value.items():
                    given = at_pointer(answered.parts["report"], pointer)
                    if without_nulls(there) != without_nulls(given):
                        found.append(f"{pointer}: {there} != {given}")
            case "outcome" if part not in answered.parts:
                if without_nulls(value) != without_nulls(answered.parts["report"]):
                    found.append(f"{part}: {value} != {answered.parts}")
            case _:
                if without_nulls(value) != without_nulls(answered.parts[part]):
                    found.append(f"{part}: {value} != {answered.parts[part]}")
    found += [f"not filled: {sentence}" for sentence in answered.sentences if not sentence or "{" in sentence]
    return found


def uncited(expected: list[dict[str, Any]], given: list[dict[str, Any]]) -> list[str]:
    return [
        f"cites: {cite} not in {given}"
        for cite in expected
        if not any(all(each.get(name) == value for name, value in cite.items()) for each in given)
    ]


def at_pointer(report: Any, pointer: str) -> Any:
    for step in pointer.split("/")[1:]:
        step = step.replace("~1", "/").replace("~0", "~")
        try:
            report = report[int(step)] if isinstance(report, list) else report[step]
        except (KeyError, IndexError):
            return None
    return report


def test_every_shared_case_is_answered_as_its_source_says(capsys: pytest.CaptureFixture[str]) -> None:
    total, differing = 0, []
    for file in sorted(ASK):
        for case in json.loads((CASES / f"{file}.json").read_text(encoding="utf-8")):
            total += 1
            try:
                found = differences(file, case)
            except Exception as error:  # each case that fails is listed
                found = [f"{type(error).__name__}: {error}"]
            if found:
                differing.append(f"{file}: {case['name']}\n  " + "\n  ".join(found))
    with capsys.disabled():
        print(f"\ncases: {total}")
    assert not differing, f"{len(differing)} of {total} cases differ\n" + "\n".join(differing)


def test_every_file_of_cases_belongs_to_a_question() -> None:
    files = {path.stem for path in CASES.glob("*.json")} - {"schema"}
    assert files == set(ASK)


def test_every_question_has_a_file_of_cases() -> None:
    asked = set(FILES.values()) | {"Obligation"}
    assert asked == {each["name"] for each in json.loads((ROOT / "docs/types.json").read_text())["questions"]}
    assert asked <= set(TYPES)


@pytest.mark.parametrize(
    "wrong",
    [
        {"outcome": "accepted"},
        {"outcome": "not_in_force", "reasons": []},
        {"outcome": "not_in_force", "holds": {"until": "2018-03-01"}},
        {"outcome": "not_in_force", "next": None},
        {"outcome": "not_in_force", "missing": ["vog.reference"]},
        {"outcome": "not_in_force", "cites": [{"code": "vog.not_in_force", "layer": "guideline"}]},
        {"faults": [{"path": "vog.kind", "code": "unknown_word"}]},
    ],
)
def test_a_case_that_differs_is_found(wrong: dict[str, Any]) -> None:
    case = {"name": "a test of the test", "on": "2018-02-28", "facts": {"vog": {"kind": "np"}}, "expect": wrong}
    try:
        assert differences("vog_for_registration", case)
    except AssertionError as error:
        assert "the constructor takes" in str(error)


def test_the_case_itself_does_not_differ() -> None:
    expect = {"outcome": "not_in_force", "reasons": [{"code": "vog.not_in_force", "from": "2018-03-01"}], "missing": []}
    case = {"name": "a test of the test", "on": "2018-02-28", "facts": {"vog": {"kind": "np"}}, "expect": expect}
    assert differences("vog_for_registration", case) == []


def test_kinds_of_events_are_met_by_identity() -> None:
    assert LinkingEventKind("linked") is LinkingEventKind.LINKED
