# What classes and modules do besides holding values: the part of the stubs that the inventory of the
# types does not tell. `generate.py` puts each class's part into the stub of that class, and each function
# into the module named by the last line `# module ...` before it. A class of words stands here with its
# bodies: its enum is written in Python.
#
# Names are those of `_native.pyi`: `_vog.VogKind` is the enum `VogKind` of `kinderopvang.register.vog`.

# module calendar

class Term:
    @staticmethod
    def hours(count: int) -> Term:
        """So many hours."""
    @staticmethod
    def days(count: int) -> Term:
        """So many days."""
    @staticmethod
    def weeks(count: int) -> Term:
        """So many weeks."""
    @staticmethod
    def months(count: int) -> Term:
        """So many months."""
    @staticmethod
    def years(count: int) -> Term:
        """So many years."""
    def last_day(self, start: _datetime.date) -> _datetime.date:
        """The last day of the term that starts after the day `start`: that day still counts.

        Hours are rounded down to whole days. Stops at 2199-12-31.
        """
    @property
    def is_within_statutory_length(self) -> bool:
        """Is the term short enough for the Algemene termijnenwet to lengthen it?"""
    def statutory_end(
        self, start: _datetime.date, equated_days: Sequence[_datetime.date] | None = None
    ) -> _datetime.date:
        """The last day of a term of a law that starts after the day `start`, lengthened by the Algemene termijnenwet.

        Raises `NotModelled` when the answer depends on whether a day before 2011 is a holiday.

        Dutch: verlenging.
        """

class Period:
    @property
    def days(self) -> int:
        """The number of days, at least 1."""
    def contains(self, day: _datetime.date) -> bool:
        """Does the period contain this day?"""

class Span:
    def contains(self, day: _datetime.date) -> bool:
        """Does the span contain this day?"""

class TimeRange:
    @property
    def minutes(self) -> int:
        """The length in minutes, 1 up to and including 1440."""
    def contains(self, time: ClockTime | _datetime.time) -> bool:
        """Does the range contain this time?"""
    def overlap(self, other: TimeRange) -> int:
        """The minutes that both ranges contain."""

class OpeningHours:
    def open_on(self, day: _datetime.date) -> tuple[TimeRange, ...]:
        """The ranges in which the place is open on this day, in order; empty when it is closed.

        Days before 2011, whose holidays are not modelled, are closed by the closing periods only.
        """
    def longest_overlap(self, day: _datetime.date, visit: TimeRange) -> int:
        """The longest unbroken time, in minutes, that `visit` on this day falls within the opening hours."""

class ClockTime:
    """A local wall-clock time in whole minutes, `00:00` up to and including `24:00`, the end of the day.

    Where one is asked, a `datetime.time` in whole minutes and without a zone is taken too.

    Dutch: kloktijd.
    """
    @property
    def hour(self) -> int:
        """The hour, 0 up to and including 24."""
    @property
    def minute(self) -> int:
        """The minute, 0 up to and including 59."""
    @property
    def minutes(self) -> int:
        """Minutes since the beginning of the day, 0 up to and including 1440."""
    def minutes_since(self, earlier: ClockTime | _datetime.time) -> int:
        """The minutes from `earlier` to this time; 0 when `earlier` is later."""

class Moment:
    """A day and a local wall-clock time on it, `YYYY-MM-DDThh:mm`.

    Where one is asked, a `datetime.datetime` in whole minutes and without a zone is taken too.

    Dutch: tijdstip.
    """
    @property
    def day(self) -> _datetime.date:
        """The day."""
    @property
    def time(self) -> ClockTime:
        """The time on that day."""
    def add_days(self, days: int) -> Moment:
        """The moment so many whole days of 24 hours later: the same wall-clock time."""

class HolidayCalendar:
    def holiday_on(self, day: _datetime.date) -> Holiday | None:
        """The holiday on this day, if it is one. Raises `NotModelled` for a day before 2011."""
        return _native.holiday_on(self, day)

    def holidays_of(self, year: int) -> tuple[tuple[_datetime.date, Holiday], ...]:
        """The holidays of a year with their days, in order. Raises `NotModelled` before 2011 and after 2199."""
        return _native.holidays_of(self, year)

class DayOfWeek:
    @staticmethod
    def of(day: _datetime.date) -> DayOfWeek:
        """The day of the week on which this day falls."""
        return _native.day_of_week(day)

class SchoolCalendar:
    @staticmethod
    def from_public(document: str) -> SchoolCalendar:
        """Reads the school holidays as the government publishes them: JSON, one document or a list of them.

        See https://www.rijksoverheid.nl/opendata/schoolvakanties. The moments of the publication are in UTC; each becomes
        the day it falls on in the Netherlands. A school year is known from 1 August, if the year before it stands there
        too, with its summer holiday, else from 8 September; up to and including the last day of its summer holiday, or 31
        July if it lists none. Raises `WrongInput` with every fault and its path.

        Dutch: schoolvakanties.
        """
    def on(
        self, day: _datetime.date, region: _calendar.SchoolRegion | None = None, school: str | None = None
    ) -> _calendar.AnySchoolDay:
        """What this day is for a school.

        By the school's own calendar where that covers the day, else by the holidays of the region where the calendar
        covers the day. Without a region the answer is the one on which all three agree. A day outside everything that is
        known is `SchoolDay.NotKnown`.
        """

def add_months(day: _datetime.date, months: int) -> _datetime.date:
    """`months` months later: the same day number, else the last day of that month (ECLI:NL:HR:2017:2225).

    Stops at 2199-12-31.
    """

def birthday(born: _datetime.date, years: int) -> _datetime.date:
    """The birthday on which somebody born on this day reaches `years`; born on 29 February: 28 February in a common year.

    Stops at 2199-12-31.

    Dutch: verjaardag.
    """

# module _native

def day_of_week(day: _datetime.date) -> _calendar.DayOfWeek: ...
def holiday_on(calendar: _calendar.HolidayCalendar, day: _datetime.date) -> _calendar.Holiday | None: ...
def holidays_of(calendar: _calendar.HolidayCalendar, year: int) -> tuple[tuple[_datetime.date, _calendar.Holiday], ...]: ...

# module identifier

class Bsn:
    """A citizen service number that passes its check, read from 8 or 9 digits; dots, spaces and dashes are ignored.

    It is a personal value: `repr`, `str` and the JSON form show the last three digits only.

    Dutch: burgerservicenummer.
    """
    def reveal(self) -> str:
        """The whole number, nine digits. Handle it as personal data."""

class ChamberNumber:
    """The number of a company in the trade register: 8 digits, leading zeros included.

    Dutch: KvK-nummer.
    """

class EstablishmentNumber:
    """The number of one establishment of a company: 12 digits, leading zeros included.

    Dutch: vestigingsnummer.
    """

class LrkNumber:
    """The number of a facility in the Landelijk Register Kinderopvang: 9 digits, the first from 1 to 9.

    Dutch: LRK-nummer.
    """
    @property
    def has_usual_check(self) -> bool:
        """Do the digits pass the check that all known LRK numbers pass? If not, one may be mistyped."""

class Postcode:
    """A Dutch postcode, such as `1234 AB`."""
    @property
    def digits(self) -> int:
        """The four digits."""

class Rsin:
    """The number of a legal person or partnership that passes its check: 9 digits."""

class VogReference:
    """The reference of a VOG: up to 30 digits, or NP or RP and digits.

    It is a personal value: `repr`, `str` and the JSON form show the last three characters only.

    Dutch: kenmerk.
    """
    @property
    def prefix(self) -> _identifier.ReferencePrefix:
        """The letters before the digits."""
    @property
    def digits(self) -> int:
        """The number of digits."""
    def reveal(self) -> str:
        """The whole reference. Handle it as personal data."""

# module catalogue

class RuleEntry:
    def versions(self, norms: Norms | None = None) -> tuple[NormRow, ...]:
        """Every version of the norms of this rule, with layer and citation."""

class Bilingual:
    def text(self, language: _decision.Language) -> str:
        """The text in one language."""

class LedgerSource:
    @property
    def is_law(self) -> bool:
        """Is it a law, a decree or a regulation, with articles?"""
        return _native.source_is_law(self)

    @property
    def url(self) -> str | None:
        """The address of the source, without the date of a text; `None` for this library's readings."""
        return _native.source_url(self)

def reasons() -> tuple[ReasonText, ...]:
    """Every reason of every question, in the order of the modules."""

def rule(rule: _catalogue.Rule) -> RuleEntry:
    """A rule with its reasons and norms."""

def why_no_reason_cites(norm: _norm.NormName) -> Bilingual | None:
    """Why no reason rests on a norm, for the norms of which that is so."""

def ledger() -> tuple[LedgerEntry, ...]:
    """Every entry of the ledger, by source, in the order of the source."""

def coverage_of(source: _catalogue.LedgerSource) -> tuple[LedgerEntry, ...]:
    """The entries of one source, in its order."""

def coverage(source: _catalogue.LedgerSource, article: str) -> tuple[LedgerEntry, ...]:
    """The entries of one article, or of one question or heading of a page; empty when the ledger has none."""

# module _native

def source_is_law(source: _catalogue.LedgerSource) -> bool: ...
def source_url(source: _catalogue.LedgerSource) -> str | None: ...
def norm_description(norm: _norm.NormName) -> str: ...
def setting_is_centre(setting: _obligation.Setting) -> bool: ...
def setting_is_childminding(setting: _obligation.Setting) -> bool: ...
def has_the_window(group: _deadline.TransitionalGroup) -> bool: ...

# module norm

class NormName:
    @property
    def description(self) -> str:
        """What the norm says, in one sentence."""
        return _native.norm_description(self)

class Citation:
    """The place of a norm in its source. As text: `Wko (BWBR0017017) art. 1.50 lid 3 onder a, tekst 2018-03-01`.

    Dutch: bron.
    """

# module decision

class Action:
    def explain(self, language: _decision.Language) -> str:
        """The action as a sentence."""

def decide_all(
    questions: Iterable[_decision.Question[_O, _R, _F]], on: _datetime.date, norms: Norms | None = None
) -> tuple[Decision[_O, _R, _F], ...]:
    """The decisions on one day of many questions of one kind. Other threads run meanwhile."""

def outcomes(
    questions: Iterable[_decision.Question[_O, _R, _F]], on: _datetime.date, norms: Norms | None = None
) -> tuple[_O, ...]:
    """The outcomes on one day of many questions of one kind, without reasons. Other threads run meanwhile."""

# module register.obligation

class Obligation:
    def layers(self, on: _datetime.date, norms: Norms | None = None) -> Layers:
        """What the statute and the guideline say, each by itself."""

class Arrangements:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The arrangements in sentences."""

class Setting:
    @property
    def is_centre(self) -> bool:
        """Is it a centre (kindercentrum): day care or out-of-school care?"""
        return _native.setting_is_centre(self)

    @property
    def is_childminding(self) -> bool:
        """Is it a place of childminding (gastouderopvang)?"""
        return _native.setting_is_childminding(self)

def arrangements(
    role: _obligation.Role, setting: _obligation.Setting, on: _datetime.date, norms: Norms | None = None
) -> Arrangements | None:
    """Who applies, pays and links, for a role in a setting; `None` while the register does not exist."""

# module register.deregistration

class HolderId:
    """The identity of a holder within a dossier, such as its KvK number or a key of one's own.

    Dutch: houder.
    """

class Registration:
    @staticmethod
    def from_events(events: Sequence[_deregistration.AnyRegistrationEvent], norms: Norms | None = None) -> Registration:
        """The registration with these events, its terms counted by the given norms.

        Raises `WrongInput` with every event that is impossible after those before it.
        """
    def state(self, on: _datetime.date) -> _deregistration.RegistrationState:
        """The state on a day, without reasons: a look-up."""
    def linked_to(self, holder: HolderId, on: _datetime.date) -> bool:
        """Is there a link with this holder on this day?"""
    def links(self, on: _datetime.date) -> tuple[Link, ...]:
        """The links that stand on this day."""
    def all_links(self) -> tuple[Link, ...]:
        """Every link there was, is or will be, in the order they began."""
    def registered_on(self, on: _datetime.date) -> _datetime.date | None:
        """The first day of the registration that stands on this day; `None` when none does, or when it may have ended."""
    def unlinked_since(self, on: _datetime.date) -> _datetime.date | None:
        """Since when there is no link with anybody; `None` when there is one or no registration stands."""
    def blocked_since(self, on: _datetime.date) -> _datetime.date | None:
        """Since when a new VOG is demanded and the registration blocked."""
    def ended_after(self, on: _datetime.date) -> _datetime.date | None:
        """The last day of the registration that has ended before this day."""
    def running_terms(self, on: _datetime.date) -> tuple[RunningTerm, ...]:
        """The terms running on this day at whose end the registration ends, in the order of the statute."""
    def retention(self, on: _datetime.date, signal: bool, norms: Norms | None = None) -> _deregistration.AnyRetention:
        """What becomes of the data on a day; `signal`: was there a signal besides the events?"""

@final
class Link(Value):
    """A link of a person with a holder.

    Dutch: koppeling.
    """
    __match_args__ = ("holder", "from_", "until")
    def __new__(cls, holder: HolderId, from_: _datetime.date, *, until: _datetime.date | None = None) -> Link: ...
    @property
    def holder(self) -> HolderId:
        """With whom."""
    @property
    def from_(self) -> _datetime.date:
        """The first day, included."""
    @property
    def until(self) -> _datetime.date | None:
        """The first day without the link, if its end is known."""
    def stands_on(self, day: _datetime.date) -> bool:
        """Is there a link on this day? On the day of unlinking there is none."""

# module register.deadline

class TransitionalGroup:
    @property
    def has_the_window(self) -> bool:
        """Did this group have until the end of the transitional window?"""
        return _native.has_the_window(self)

# module register.plan

class Plan:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The plan in sentences."""

def plan(facts: PlanFacts, norms: Norms | None = None) -> Plan:
    """The plan backwards from the first working day."""

# module register.linking

class LinkPeriod:
    def stands_on(self, day: _datetime.date) -> bool:
        """Is there a link on this day? On the day of unlinking there is none."""

class MaskedBsn:
    """A citizen service number of which only the last three digits are shown, as `******222`."""

class Request:
    @staticmethod
    def made(kind: _linking.RequestKind, on: _datetime.date) -> Request:
        """The open request made on this day."""
    def accept(self, on: _datetime.date) -> Request:
        """The same request, accepted on this day. Raises `WrongInput` when it cannot be."""
    def reject(self, on: _datetime.date) -> Request:
        """The same request, rejected on this day. Raises `WrongInput` when it cannot be."""
    def state_on(self, day: _datetime.date) -> _linking.RequestState | None:
        """Where it stands on a day; `None` before it was made. On the day of the answer it is answered."""
    @property
    def made_on(self) -> _datetime.date:
        """The day on which it was made."""

class Message:
    def explain(self, language: _decision.Language) -> str:
        """The message as a sentence."""

def link_several(
    questions: Sequence[MakeLink], on: _datetime.date, norms: Norms | None = None
) -> tuple[Decision[_linking.LinkOutcome, _linking.AnyLinkReason, _linking.LinkFact], ...]:
    """Several persons linked at once: a decision for each, in the given order.

    Dutch: meerdere personen tegelijk koppelen.
    """

def messages_due(event: LinkingEvent, recipients: Recipients, norms: Norms | None = None) -> MessagesDue:
    """The messages due after something that happened."""

def overview(links: Sequence[OverviewRow], on: _datetime.date, norms: Norms | None = None) -> Overview:
    """Who is linked on a day."""

def request_steps(
    organisations: Sequence[OrganisationOfPerson], on: _datetime.date
) -> tuple[_linking.RequestStep, ...]:
    """What a person can do about each organisation on a day."""

def search(holders: Sequence[HolderEntry], query: HolderQuery) -> tuple[HolderHit, ...]:
    """The holders that fit a query, each with its facilities that fit. Raises `QueryError` for one that cannot be answered."""

# module facility

@final
class LrkExport(Kept):
    """The public export of the register of facilities (open data), read: every row, and every fault by row.

    It keeps the text once, and makes typed values when somebody asks for them. It is a table for whatever reads Arrow:
    `polars.DataFrame(export)`, `pyarrow.table(export)`, `pandas.DataFrame.from_arrow(export)`, and in duckdb
    `SELECT * FROM export`. The columns have their published names; days, counts and answers have types, and are null where
    the field is empty or has a fault.

    Dutch: open data.
    """
    @staticmethod
    def read(source: bytes | bytearray | str | PathLike[str]) -> LrkExport:
        """Reads an export: the bytes of the file, its text, or the file at a path (`pathlib.Path`).

        Bytes are UTF-8, with or without a byte order mark, else Windows-1252. Whatever is wrong, the rest is read, and
        `faults` says what is. Other threads run meanwhile.
        """
    @property
    def encoding(self) -> _facility.ExportEncoding:
        """How the text was written."""
    @property
    def separator(self) -> _facility.ExportSeparator:
        """What stands between two fields."""
    @property
    def row_count(self) -> int:
        """The number of rows that could be read."""
    @property
    def columns(self) -> tuple[_facility.ExportColumn, ...]:
        """The known columns of the text, in its order."""
    @property
    def missing_columns(self) -> tuple[_facility.ExportColumn, ...]:
        """The columns that both published exports have and this text has not: what they hold is unknown."""
    @property
    def unknown_columns(self) -> tuple[str, ...]:
        """The names of the columns that are not known, in the order of the text. Their values stand at each row."""
    @property
    def has_removed(self) -> bool:
        """Is it the export that has removed facilities too?"""
    def has(self, column: _facility.ExportColumn) -> bool:
        """Does the text have the column?"""
    def faults(self) -> tuple[ExportFault, ...]:
        """Everything that is wrong, in the order of the text.

        What is wrong with a field costs that field only; the rest of the row, and all other rows, are there.
        """
    def warnings(self) -> tuple[ExportFault, ...]:
        """What may be wrong, in the order of the text. The fields are kept."""
    def row(self, at: int) -> LrkRow | None:
        """The row at a position, from 0; `None` where there is none."""
    def rows(self) -> tuple[LrkRow, ...]:
        """Every row, in the order of the text. For a whole register a table takes far less memory and time."""
    def find(self, number: LrkNumber) -> LrkRow | None:
        """The first row with this number."""
    def __arrow_c_stream__(self, requested_schema: object = None) -> CapsuleType:
        """The rows as a table, by the Arrow PyCapsule interface."""

@final
class FacilityIndex(Kept):
    """The facilities of a register, made ready to be searched as people type.

    Every answer is a fixed amount of work, so that no query is slower than another by much. Many threads may ask at once.

    Dutch: zoeken.
    """
    @staticmethod
    def of(source: LrkExport | Sequence[FacilityListing]) -> FacilityIndex:
        """The index of all rows of an export, or of these facilities. Other threads run meanwhile."""
    @property
    def facility_count(self) -> int:
        """The number of facilities."""
    @property
    def holder_count(self) -> int:
        """The number of holders."""
    def search(self, query: FacilityQuery, limit: int | None = None) -> FacilitiesFound:
        """The holders and facilities that fit, the best first; of the facilities at most `limit`, or 20.

        Raises `WrongInput` when there is neither a word of a name nor a number, a number is malformed, or there are more
        than sixteen words.
        """

def export_difference(before: LrkExport, after: LrkExport) -> tuple[_facility.AnyExportChange, ...]:
    """What changed from one export to a later one, by ascending LRK number.

    What is unknown in one of them has not changed. Raises `WrongInput` when one has no column `lrk_id`. Other threads
    run meanwhile.
    """

class FacilityKind:
    @property
    def is_childcare(self) -> bool:
        """Is it a childcare organisation (OKO), and no playgroup?

        Dutch: organisatie voor kinderopvang.
        """
        return _native.facility_kind_is_childcare(self)

    @property
    def has_children(self) -> bool:
        """Are children cared for at the facility itself? At an agency they are not."""
        return _native.facility_kind_has_children(self)

class FacilityStatus:
    def may_become(self, later: FacilityStatus) -> bool:
        """May this status be followed by another?"""
        return _native.facility_status_may_become(self, later)

class ExportColumn:
    @property
    def content(self) -> ExportContent:
        """What stands in the column."""
        return _native.export_column_content(self)

    @property
    def is_in_both_exports(self) -> bool:
        """Do both published exports have the column?"""
        return _native.export_column_is_in_both(self)

class ExportFaultCode:
    @property
    def is_warning(self) -> bool:
        """May the field be right all the same?"""
        return _native.export_fault_is_warning(self)

class RegisterGroup:
    @property
    def has_members(self) -> bool:
        """May one entity have several of the group at the same time, told apart by an identity?"""
        return _native.register_group_has_members(self)

class LrkRow:
    def registration(self, exported_on: _datetime.date | None) -> ExportedRegistration:
        """What the row tells of the registration, with the day of the export where it is known."""
    @property
    def properties(self) -> FacilityProperties | None:
        """The facility itself; `None` where kind or status are unknown."""
    @property
    def facility_address(self) -> FacilityAddress:
        """Where the work is done."""
    @property
    def holder(self) -> _facility.AnyFacilityHolder | None:
        """The holder; `None` where nothing is known of it."""
    @property
    def listing(self) -> FacilityListing:
        """The facility as it is searched."""
    @property
    def mediations(self) -> tuple[FacilityMediation, ...]:
        """The agencies that mediate, by their numbers."""

class RegisterChange:
    def covers(self, day: _datetime.date) -> bool:
        """Does it say something of this day?"""

class RegisteredOn:
    @staticmethod
    def from_history(
        history: History, entity: str, known_on: _datetime.date, norms: Norms | None = None
    ) -> RegisteredOn:
        """The registrations of a facility by a history, as known on a day."""
    @staticmethod
    def from_export(row: ExportedRegistration) -> RegisteredOn:
        """What a row of the export tells."""
    def during(self, period: Period, norms: Norms | None = None) -> RegisteredDuring:
        """The days of a period on which the facility was registered."""

class Statistics:
    def row(
        self,
        scope: _facility.StatisticsScope,
        area: str | None,
        measure: _facility.StatisticsMeasure,
        kind: _facility.FacilityKind,
    ) -> StatisticsRow | None:
        """The number of one measure for one kind in an area; `None` when it has no row."""

@final
class History(Kept):
    """Everything that was ever recorded in the register, in the order of recording: nothing is taken out.

    What is recorded later wins over the days it covers. A history is never changed: recording gives a new one.

    Dutch: mutatiehistorie, tijdreizen.
    """
    @staticmethod
    def from_changes(changes: Sequence[RegisterChange], norms: Norms | None = None) -> History:
        """The history of these changes, in the order they were recorded.

        Raises `WrongInput` for every change that cannot be recorded after those before it.
        """
    @staticmethod
    def from_text(document: str) -> History:
        """The history that `reveal_text` wrote, or that stands in any document of that form.

        Raises `WrongInput` with all faults of the document at once.
        """
    def append(self, changes: Sequence[RegisterChange], norms: Norms | None = None) -> History:
        """The history with more changes recorded after those that stand in it, all or none. It is copied.

        Raises `WrongInput` for every change that cannot be recorded after those before it.
        """
    @property
    def changes(self) -> tuple[RegisterChange, ...]:
        """The changes, in the order of recording."""
    @property
    def last_recorded(self) -> _datetime.date | None:
        """The last day on which something was recorded; `None` for an empty history."""
    @property
    def facilities(self) -> tuple[str, ...]:
        """The identities of all facilities, in order."""
    def changes_between(self, recorded: Period) -> tuple[RegisterChange, ...]:
        """The changes that were recorded on these days, both included."""
    def facilities_as_of(self, valid_on: _datetime.date, known_on: _datetime.date) -> tuple[FacilityAsOf, ...]:
        """Every facility of which something is recorded for a day, as known on a day."""
    def as_of(self, entity: str, valid_on: _datetime.date, known_on: _datetime.date) -> FacilityAsOf | None:
        """A facility on a day, as known on a day; `None` where nothing is recorded of it."""
    def holder_as_of(self, entity: str, valid_on: _datetime.date, known_on: _datetime.date) -> HolderAsOf | None:
        """A holder on a day, as known on a day."""
    def mediated_for(self, agency: str, valid_on: _datetime.date, known_on: _datetime.date) -> tuple[str, ...]:
        """The facilities that an agency mediates for on a day, as known on a day."""
    def held_by(self, holder: str, valid_on: _datetime.date, known_on: _datetime.date) -> tuple[str, ...]:
        """The facilities of a holder on a day, as known on a day."""
    def timeline(self, entity: str, known_on: _datetime.date) -> tuple[FacilityStretch, ...]:
        """A facility along valid time, as known on a day: neighbours differ, every day stands in one stretch."""
    def knowledge(self, entity: str, valid_on: _datetime.date) -> tuple[FacilityStretch, ...]:
        """What was known of a day over the course of time."""
    def reveal_text(self) -> str:
        """The whole history as text, personal numbers included: store it as personal data."""

def register_group(data: _facility.AnyRegisterData) -> _facility.RegisterGroup:
    """The group that data belong to."""

def register_member(data: _facility.AnyRegisterData) -> str | None:
    """Which one of the group, where there may be several."""

def public_view(history: History, facility: str, on: _datetime.date, norms: Norms | None = None) -> PublicView:
    """What the public sees of a facility on a day, by what is known on that day.

    Dutch: publieksportaal.
    """

def tax_messages(history: History, recorded: Period, norms: Norms | None = None) -> TaxMessages:
    """The messages to the tax office about what was recorded on these days, both included.

    Dutch: bericht aan de Belastingdienst.
    """

def register_statistics(records: StatisticsRecords, period: Period, norms: Norms | None = None) -> Statistics:
    """The matrix of systematic information over a period, with what is unknown beside each number.

    Raises `WrongInput` for every reference to a facility that is not there.

    Dutch: systematische informatie.
    """

def service_levels(
    measured: Sequence[_facility.AnyServiceMeasurement], on: _datetime.date, norms: Norms | None = None
) -> ServiceReport:
    """Which of the service levels of the register's system hold, by what was measured."""

def required_volume(on: _datetime.date, norms: Norms | None = None) -> tuple[VolumeYear, ...]:
    """How many facilities the register has to be able to hold in which year."""


# module table

@final
class Answers(Kept):
    """The answers to a question for each row of a table: a table itself, for whatever reads Arrow.

    `polars.DataFrame(answers)`, `pyarrow.table(answers)`, `pandas.DataFrame.from_arrow(answers)`, and in duckdb
    `SELECT * FROM answers`. Its rows stand in the order of the asked table.

    Its columns: those that were to be kept, then `outcome` (the word), the fields of outcomes that have some
    (`outcome_by`), `reasons` (a list of codes), `missing` (a list of the facts that could change the outcome),
    `holds_from` and `holds_until` (both included; null is open), `next_on` and `next_outcome`, `explanation`
    where a language was given, and `error`: why a row could not be asked, null for all others.

    Dutch: antwoorden.
    """
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> CapsuleType:
        """The rows as a table of Arrow. `requested_schema` is not followed."""
    def __len__(self) -> int: ...
    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
    @property
    def used(self) -> dict[str, str]:
        """Which column of the asked table held which fact: columns by the paths of facts."""
    @property
    def unused(self) -> tuple[str, ...]:
        """The columns of the asked table that held no fact."""
    @property
    def error_count(self) -> int:
        """The number of rows that could not be asked."""

def ask(
    question: type[_decision.Question[Any, Any, Any]],
    table: _ArrowTable,
    on: _datetime.date | str,
    *,
    columns: dict[str, str] | None = None,
    keep: Sequence[str] | None = None,
    by: str | None = None,
    parts: Sequence[str] | None = None,
    language: _decision.Language | None = None,
    dictionaries: bool = True,
    norms: Norms | None = None,
    threads: int | None = None,
) -> Answers:
    """The answer to a question for every row of a table.

    `question` is the class of a question, such as `VogForRegistration`. `table` is anything that gives its rows by
    the PyCapsule interface of Arrow: of polars, pyarrow, pandas, duckdb, or an `LrkExport`. `on` is one day for all
    rows, or the name of a column that has the day of each.

    A column holds the fact of its name: the whole path, such as `vog.issued_on`, or its end, `issued_on`, where no
    other fact ends so. `columns` names the column of a fact where it is called otherwise:
    `columns={"issued_on": "VOG afgegeven op"}`. A fact without a column is unknown, as is a null; an empty
    text and a NaN are nulls, and a column of NaN alone may stand for any fact. A list of records
    can be a column of lists of structs, or, with one part for each row, a column for each field of the part
    (`spells.from`). Of a list of events, each kind can be a column of its days: `events.registered`, `events.linked`
    and, for what else that kind holds, `events.linked.holder`. There, a null says that no such event took place. Where a
    name can have no dots, two underscores stand for one.

    `keep` names columns that the answers have too. With `by`, rows with the same value in that column are the facts
    of one question: a list is made of the parts that stand in its rows (`visits.on`, `visits.time.from`), and what
    is no list has to be the same in all of them; the answers have one row for each value, and the column itself.
    `parts` names the columns of the answers that are asked for; all by default, `explanation` where there is a
    `language`: the outcome and the reasons in words, then the questions that are open. Without `dictionaries`, words come
    as plain texts. `threads` is the number of threads, by default that of the processors.

    A row that cannot be asked has its faults in `error`, each at its column, and stops no other; its `outcome` is null, so
    a filter for what is not allowed has to count nulls too (in polars `ne_missing`). A column that holds no fact, and has
    nearly the name of one, is told by a `UserWarning`. Other threads run meanwhile.

    Raises `WrongInput` with all that is wrong with the table at once, each at its column: a column that is needed
    and not there, or of another type; a name that can be several facts; a name in `columns`, `keep`, `by` or `on`
    that the table does not have. Floats are refused where an amount is asked, and moments where a day is, but for those
    at midnight.

    Dutch: tabel.
    """

# module quality

class CareStatements:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The reasons in sentences."""

class DiplomaList:
    @staticmethod
    def from_public(text: str, valid_from: _datetime.date) -> DiplomaList:
        """The list in the form of the public endpoint, in force from a day on.

        Raises `WrongInput` with all faults of the text at once.
        """

class FirstAidCoverage:
    def gaps(self, on: _datetime.date, norms: Norms | None = None) -> tuple[FirstAidGap, ...]:
        """The stretches of the day in which too few adults with a valid certificate are there, in order."""

def nearest_diplomas(
    name: str, lists: Sequence[DiplomaList], on: _datetime.date, norms: Norms | None = None
) -> tuple[NearDiploma, ...]:
    """The names on the lists of a day, and on loaded lists, that are nearest to a name; the nearest first."""

def first_aid_criteria(
    shown: Sequence[ShownCriterion], on: _datetime.date, norms: Norms | None = None
) -> CriteriaChecklist:
    """Which criteria for designation a certificate meets on a day, by what was shown about it."""

def first_aid_gaps(days: Sequence[FirstAidRosterDay], norms: Norms | None = None) -> tuple[FirstAidDayGaps, ...]:
    """The days of a roster, with the stretches in which too few adults with a valid certificate are there.

    Dutch: rooster.
    """

def entries_missing(
    organisation: _facility.FacilityKind,
    record: _quality.RecordKind,
    entries: Sequence[RecordEntry],
    on: _datetime.date,
    norms: Norms | None = None,
) -> tuple[EntryMissing, ...]:
    """Which entries of a record lack which fields that the text of the day asks for, in their order."""

def kept_record(record: _quality.RecordKind, entries: Sequence[RecordEntry]) -> KeptRecord:
    """A record as counts, out of its entries."""

def childminding_statements(facts: CareYear, norms: Norms | None = None) -> CareStatements:
    """The yearly statements of a childminding agency: per facility, per parent, and per month.

    Dutch: jaaroverzicht.
    """

# module funding

class Advances:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The reasons in sentences."""

class Settlement:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The outcome and the reasons in sentences."""

def advances(estimate: CostEstimate, norms: Norms | None = None) -> Advances:
    """The advances of a year, each with its amount and value date.

    Raises `WrongInput` for an estimate that does not hold together.

    Dutch: voorschot.
    """

def settlement(accounts: YearAccounts, norms: Norms | None = None) -> Settlement:
    """The settlement of a year.

    Raises `WrongInput` for accounts that do not hold together.

    Dutch: afrekening.
    """

# module dossier

class Dossier:
    @staticmethod
    def from_text(document: str, norms: Norms | None = None) -> Dossier:
        """Reads a dossier from JSON text, its registrations counted by the given norms.

        Raises `WrongInput` with all faults of the document at once, each with the path to its field.
        """
    @staticmethod
    def from_file(path: str | PathLike[str], norms: Norms | None = None) -> Dossier:
        """Reads a dossier from a file of JSON in UTF-8. Raises as `from_text`, and `OSError`."""
    def judge(self, on: _datetime.date, norms: Norms | None = None) -> DossierReport:
        """What the norms say of this dossier on a day. Other threads run meanwhile."""
    def timeline(self, person: str, range: Period, norms: Norms | None = None) -> tuple[PersonSegment, ...] | None:
        """How a person stands over a range of days; `None` when no person has this identity.

        It asks the days on which something may change. Other threads run meanwhile.

        Dutch: tijdlijn.
        """

class DossierAction:
    def explain(self, language: _decision.Language) -> str:
        """The action as a sentence, after the identities of the person and the location and the login it is about."""

class DossierDeadline:
    def explain(self, language: _decision.Language) -> str:
        """What happens and when, after the identities of the person and the location it is about."""

class Activity:
    def is_on(self, day: _datetime.date) -> bool:
        """Does the activity take place on this day?"""

def evaluate(document: str, on: _datetime.date) -> str:
    """Judges a dossier: JSON in, JSON out, the same text as in every other language of this library.

    Raises `WrongInput` with all faults of the document at once, each with the path to its field.
    """

# module explain

def explain_code(code: str) -> ReasonText | None:
    """The reason with this code."""

def nearest_code(code: str) -> str | None:
    """The code nearest to a text that is no code, if one is near enough to be a slip of the pen."""

def explain_rule(name: str) -> RuleEntry | None:
    """The rule with this name, such as `VOG-2`; the case of the letters does not matter."""

def describe_code(code: str, language: _decision.Language, norms: Norms | None = None) -> str | None:
    """A reason code on a page of plain text: its rule, its text, and every version of its norm with layer and place."""

# module ratio

class Children:
    def total(self) -> int:
        """All children together."""

class RatioDay:
    def periods(self, on: _datetime.date, norms: Norms | None = None) -> tuple[RatioPeriod, ...]:
        """The stretches of the day in which children are there, in order, each as long as nothing changes in them.

        None while the kind of care or the age of a child is not known. Who may be a trainee is counted as one.
        """

def required(
    on: _datetime.date, care: _ratio.GroupCare, children: Children, norms: Norms | None = None
) -> _ratio.AnyRequired:
    """How many staff members these children need on a day.

    For day care and combined groups the children are those of one group; for out-of-school care those of one group until
    2024-06-30 and of the whole centre from 2024-07-01 on.

    Dutch: beroepskracht-kindratio, BKR.
    """

def age_band(born_on: _datetime.date, on: _datetime.date) -> _ratio.AgeBand | None:
    """The age of a child on a day, as the ratio counts it; none before the birth and from the thirteenth birthday on."""

# module request

class Submission:
    def evaluate(
        self, context: CareContext, judged: Moment | _datetime.datetime, norms: Norms | None = None
    ) -> SubmissionDecision:
        """What the submission gets, judged at a moment: for each child and day, and for the whole.

        Raises `WrongInput` for every reference to something the context does not hold, and for identities that stand twice.
        Other threads run meanwhile.

        Dutch: beoordelen.
        """
    def requests(self, decision: SubmissionDecision, context: CareContext) -> tuple[CareRequest, ...]:
        """The requests that the submission becomes, one for each wanted slot: submitted, paid as the decision says, also
        where it refuses them, which a planner may overrule. What is already planned, a lasting change, and an absence that
        is refused, become none.
        """

class SubmissionDecision:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The whole in sentences: what it gets, what holds for the whole, then each part."""

class PartDecision:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The part in sentences: what it gets, each reason, then the question for each fact that is missing."""
    @property
    def is_granted(self) -> bool:
        """Does it get what was asked?"""

class Cancellation:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The answer in sentences: the outcome, each reason, then the question for each fact that is missing."""

class CareMessages:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The reasons in sentences, then the question for each fact that is missing."""

class DayOptions:
    def explain(self, language: _decision.Language) -> tuple[str, ...]:
        """The reasons in sentences, then the question for each fact that is missing."""

class CarePolicy:
    @staticmethod
    def manual() -> CarePolicy:
        """The settings that the manual of the parents' portal describes.

        Dutch: handleiding.
        """

class CareProduct:
    def cost(self) -> _decimal.Decimal | None:
        """The price of the product, in euro; `None` when it is not known here."""
    def value_in(self, unit: _request.AnyCreditUnit) -> int | None:
        """What it costs in a unit of credit; `None` when it has no value in that unit."""

class CareRequest:
    @property
    def begins(self) -> Moment:
        """The minute in which the care, or the whole period it belongs to, begins."""

class Credit:
    @property
    def left(self) -> int:
        """What is left: granted, less what is reserved or booked; never below zero."""
    def state_on(self, on: _datetime.date) -> _request.CreditState:
        """Where the credit stands on a day."""

class SoldCredit:
    def usable(
        self, bought_on: _datetime.date, contract_ends_on: _datetime.date | None
    ) -> Period | None:
        """The days of care that a card bought on this day can pay; `None` when there is no such day."""

class CareRequestState:
    def after(self, kind: CareRequestKind, event: CareRequestEvent) -> CareRequestState:
        """The state after an event, terms of policy aside. Raises `WrongInput`, which names both states."""
        return _native.state_after(self, kind, event)

    @property
    def is_open(self) -> bool:
        """Is the request still waiting, so that it counts as open?"""
        return _native.state_is_open(self)

    def calendar_words(self, kind: CareRequestKind, language: _decision.Language) -> str:
        """The words in the parent's calendar."""
        return _native.calendar_words(self, kind, language)

    def overview_words(self, kind: CareRequestKind, language: _decision.Language) -> str:
        """The words in the parent's overview of requests."""
        return _native.overview_words(self, kind, language)

def can_cancel(request: CareRequest, policy: CarePolicy, moment: Moment | _datetime.datetime) -> Cancellation:
    """Can a request be cancelled at a moment, by a policy, and until when; or why not?

    A request for a period is cancelled as a whole, so its terms count from the first day of the period.

    Dutch: annuleren.
    """

def can_cancel_each(
    requests: Sequence[CareRequest], policy: CarePolicy, moment: Moment | _datetime.datetime
) -> tuple[Cancellation, ...]:
    """`can_cancel` for a list, in its order. Other threads run meanwhile."""

def advance(
    request: CareRequest, event: _request.CareRequestEvent, policy: CarePolicy, moment: Moment | _datetime.datetime
) -> CareRequest:
    """The request after an event at a moment: the state machine with the terms of the policy.

    Raises `WrongInput`, which names both states, and where a term stands in the way, why.
    """

def expired(requests: Sequence[CareRequest], on: _datetime.date) -> tuple[CareRequest, ...]:
    """The open requests that are withdrawn on a day: their last day has passed."""

def cancelled_with(request: CareRequest, requests: Sequence[CareRequest]) -> tuple[CareRequest, ...]:
    """The requests that are cancelled with one: it and the waiting ones of the same booking."""

def settle_credits(
    credits: Sequence[Credit], request: CareRequest, event: _request.CareRequestEvent
) -> tuple[Credit, ...]:
    """The credits after an event of a request: set apart, booked or given back.

    Raises `WrongInput` for a credit that has too little left, or holds nothing for the request.
    """

def care_messages_due(
    request: CareRequest,
    event: _request.CareRequestEvent,
    requests: Sequence[CareRequest],
    choices: Sequence[TellChoice],
) -> CareMessages:
    """The messages due after an event of a request; `requests` are those of its submission, after the event."""

def account_due(first_day: _datetime.date, norms: Norms | None = None) -> AccountDue | None:
    """When the account's credentials are due, for a first day of care: six weeks before.

    Dutch: accountgegevens.
    """

def options(
    child: str, on: _datetime.date, context: CareContext, moment: Moment | _datetime.datetime
) -> DayOptions:
    """What can be asked for a child on a day, at a moment, with prices and credits. Room is not looked at."""

def options_each(
    children: Sequence[str], days: Period, context: CareContext, moment: Moment | _datetime.datetime
) -> tuple[DayOptions, ...]:
    """`options` for every day of a period and every child, by child and then by day. Other threads run meanwhile."""

def what_if(group: str, on: _datetime.date, context: CareContext, norms: Norms | None = None) -> WhatIf:
    """Which of the open requests for a group and day fit, each with those before it that fit granted."""

def statement(requests: Sequence[CareRequest], year: int) -> tuple[StatementRow, ...]:
    """What the approved requests of a year come to: for each child, month and way of payment.

    Dutch: jaaropgave.
    """

def may_override(reason: _request.AnyCareRequestReason) -> bool:
    """May a planner decide otherwise than this reason? Only where nothing but the organisation's policy refuses."""

def last_moment(notice: _request.AnyNotice, start: Moment | _datetime.datetime) -> Moment:
    """The last minute in which something may be done by a notice, for care that begins at `start`."""

def kind_of_wish(wish: _request.AnyWish) -> _request.CareRequestKind | None:
    """The kind of request that a wish becomes; `None` for a lasting change."""

# module _native

def state_after(
    state: _request.CareRequestState, kind: _request.CareRequestKind, event: _request.CareRequestEvent
) -> _request.CareRequestState: ...
def state_is_open(state: _request.CareRequestState) -> bool: ...
def calendar_words(
    state: _request.CareRequestState, kind: _request.CareRequestKind, language: _decision.Language
) -> str: ...
def overview_words(
    state: _request.CareRequestState, kind: _request.CareRequestKind, language: _decision.Language
) -> str: ...

def facility_kind_is_childcare(kind: _facility.FacilityKind) -> bool: ...

def facility_kind_has_children(kind: _facility.FacilityKind) -> bool: ...

def facility_status_may_become(status: _facility.FacilityStatus, later: _facility.FacilityStatus) -> bool: ...

def export_column_content(column: _facility.ExportColumn) -> _facility.ExportContent: ...

def export_column_is_in_both(column: _facility.ExportColumn) -> bool: ...

def export_fault_is_warning(code: _facility.ExportFaultCode) -> bool: ...

def register_group_has_members(group: _facility.RegisterGroup) -> bool: ...
