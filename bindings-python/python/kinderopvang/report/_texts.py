"""The report's own texts, in both languages beside each other. All other texts are the library's."""

from __future__ import annotations

from ._phrase import Pair

TEXTS: dict[str, Pair] = {
    # The page and its controls.
    "title": Pair("Stand van zaken", "State of affairs"),
    "skip": Pair("Naar de inhoud", "Skip to the content"),
    "controls": Pair("Weergave", "Display"),
    "theme": Pair("Donker", "Dark"),
    "print": Pair("Afdrukken", "Print"),
    "parts": Pair("Onderdelen van deze pagina", "Parts of this page"),
    "all_reports": Pair("Alle organisaties", "All organisations"),
    "asked": Pair("De stand op", "As of"),
    "norms": Pair("Normen, versie", "Norms, version"),
    "new_tab": Pair("bron, op een andere site", "source, on another site"),
    # The verdict and the totals.
    "verdict": Pair("In het kort", "In short"),
    "who": Pair("Het gaat om", "They are"),
    "totals": Pair("Totalen", "Totals"),
    "totals_caption": Pair("Aantallen van deze dag", "Numbers of this day"),
    "people_by_state": Pair("Mensen naar stand", "People by state"),
    "count": Pair("aantal", "number"),
    "subject": Pair("onderwerp", "subject"),
    "total_persons": Pair("Mensen in het dossier", "People in the dossier"),
    "total_obliged": Pair("Verplicht om ingeschreven en gekoppeld te zijn", "Have to be registered and linked"),
    "total_registered": Pair("Ingeschreven", "Registered"),
    "total_linked": Pair("Gekoppeld aan deze organisatie", "Linked with this organisation"),
    "total_unqualified": Pair("Zonder passend diploma voor het werk", "Without a fitting diploma for the work"),
    "total_unregistered": Pair(
        "Opvang in een voorziening die niet geregistreerd is", "Care in a facility that is not registered"
    ),
    "total_incomplete": Pair(
        "Locaties met een onvolledige administratie", "Locations with an incomplete administration"
    ),
    "total_uncovered": Pair("Locaties met te weinig eerste hulp", "Locations with too little first aid"),
    "total_cost": Pair(
        "Kosten van de inschrijvingen die nog moeten, voor zover bekend",
        "Cost of the registrations still to be made, as far as known",
    ),
    "highest_fine": Pair("Hoogste boete die de gemeente mag opleggen", "Highest fine the municipality may impose"),
    # The filters.
    "filters": Pair("Zoeken en filteren", "Search and filter"),
    "search": Pair("Zoek op naam", "Search by name"),
    "by_state": Pair("Stand", "State"),
    "by_urgency": Pair("Urgentie", "Urgency"),
    "reset": Pair("Alles tonen", "Show all"),
    "open_all": Pair("Alle redenen openen", "Open all reasons"),
    "close_all": Pair("Alle redenen sluiten", "Close all reasons"),
    "nothing_found": Pair("Niets past bij deze keuze.", "Nothing fits this choice."),
    # What has to be done.
    "actions": Pair("Wat er moet gebeuren", "What has to be done"),
    "actions_caption": Pair("Acties, de dringendste eerst", "Actions, the most urgent first"),
    "no_actions": Pair("Er hoeft niets te gebeuren.", "Nothing has to be done."),
    "what": Pair("Wat", "What"),
    "for_whom": Pair("Voor wie", "For whom"),
    "by_whom": Pair("Wie doet het", "Who does it"),
    "by_when": Pair("Uiterlijk", "By"),
    "why": Pair("Waarom", "Why"),
    "at_once": Pair("meteen", "at once"),
    "no_day": Pair("geen datum in de norm", "no day in the norm"),
    "today": Pair("op deze dag", "on this day"),
    "from_day": Pair("kan vanaf {day}", "possible from {day}"),
    "in_days_one": Pair("over 1 dag", "in 1 day"),
    "in_days": Pair("over {n} dagen", "in {n} days"),
    "late_one": Pair("1 dag te laat", "1 day late"),
    "late": Pair("{n} dagen te laat", "{n} days late"),
    "to_ask": Pair("Te vragen", "To be asked"),
    "more_reasons_one": Pair("Nog 1 reden", "1 more reason"),
    "more_reasons": Pair("Nog {n} redenen", "{n} more reasons"),
    "organisation_itself": Pair("de organisatie", "the organisation"),
    # People.
    "people": Pair("Mensen", "People"),
    "no_people": Pair("Dit dossier noemt geen mensen.", "This dossier names no people."),
    "timeline_of": Pair("Tijdlijn van {name}", "Timeline of {name}"),
    "timeline": Pair("Tijdlijn", "Timeline"),
    "timeline_legend": Pair(
        "In elke tijdlijn staat de streep op {day}. Wat daarna komt geldt als er niets gebeurt.",
        "In each timeline the line stands at {day}. What comes after it holds if nothing is done.",
    ),
    "segment": Pair("{first} – {last}: {state}", "{first} – {last}: {state}"),
    "legend": Pair("Kleuren en patronen", "Colours and patterns"),
    "reasons_one": Pair("Waarom: 1 reden", "Why: 1 reason"),
    "reasons": Pair("Waarom: {n} redenen", "Why: {n} reasons"),
    "and_questions_one": Pair("{why}, 1 vraag open", "{why}, 1 open question"),
    "and_questions": Pair("{why}, {n} vragen open", "{why}, {n} open questions"),
    "activity": Pair("{role}, {place}", "{role}, {place}"),
    "activity_not_now": Pair("{role}, {place} (niet op deze dag)", "{role}, {place} (not on this day)"),
    "no_activity": Pair("geen werkzaamheden bekend", "no activities known"),
    "linked_elsewhere": Pair("niet aan deze organisatie gekoppeld", "not linked with this organisation"),
    "no_reason": Pair("Het rapport geeft hiervoor geen reden.", "The report gives no reason for this."),
    "next_day": Pair("Eerstvolgende dag: {day}, {kind}", "Next day: {day}, {kind}"),
    "q_registration": Pair("Inschrijving", "Registration"),
    "q_deadline": Pair("Op tijd ingeschreven en gekoppeld", "Registered and linked in time"),
    "q_vog": Pair("VOG", "VOG (certificate of conduct)"),
    "q_fee": Pair("Kosten", "Cost"),
    "q_request": Pair("Verzoek om koppeling of ontkoppeling", "Request to be linked or unlinked"),
    "q_duty": Pair("Plicht", "Duty"),
    "q_presence": Pair("Structureel aanwezig", "Structurally present"),
    "q_may_work": Pair("Mag werken of aanwezig zijn", "May work or be present"),
    "q_qualified": Pair("Diploma", "Diploma"),
    "q_first_aid": Pair("Certificaat eerste hulp", "Certificate of first aid"),
    "q_facility": Pair("Registratie van de voorziening", "Registration of the facility"),
    "q_administration": Pair("Administratie", "Administration"),
    "q_coverage": Pair("Eerste hulp op {day}", "First aid on {day}"),
    "q_login": Pair("Inloggen: {name}", "Logging in: {name}"),
    "q_transfer": Pair("Overdracht van koppelingen", "Transfer of links"),
    "q_links": Pair("Voorzieningen en koppelingen", "Facilities and links"),
    "at": Pair("{question} als {role}, {place}", "{question} as {role}, {place}"),
    "holds_both": Pair("Geldt van {first} tot en met {last}.", "Holds from {first} up to and including {last}."),
    "holds_from": Pair("Geldt vanaf {first}.", "Holds from {first} on."),
    "holds_until": Pair("Geldt tot en met {last}.", "Holds up to and including {last}."),
    "then": Pair("Vanaf {day}: {outcome}.", "From {day} on: {outcome}."),
    "judged_undetermined": Pair("Niet vast te stellen", "Undetermined"),
    "judged_judgement": Pair("De toezichthouder beslist", "The supervisor decides"),
    # The other parts.
    "locations": Pair("Locaties", "Locations"),
    "organisation": Pair("Organisatie", "Organisation"),
    "deadlines": Pair("Dagen vooruit", "Days ahead"),
    "deadlines_caption": Pair(
        "Dagen waarop iets afloopt of begint, op volgorde", "Days on which something ends or begins, in order"
    ),
    "day": Pair("Dag", "Day"),
    "what_happens": Pair("Wat er dan is", "What happens"),
    "unknown": Pair("Wat niet bekend of beoordeeld is", "What is not known or judged"),
    "questions": Pair("Vragen die een antwoord nodig hebben", "Questions that need an answer"),
    "questions_caption": Pair("Ontbrekende gegevens en wat ervan afhangt", "Missing facts and what depends on them"),
    "question": Pair("Vraag", "Question"),
    "depends": Pair("Daarvan hangt af", "On it depends"),
    "not_judged": Pair("Niet beoordeeld: het dossier zegt hier niets over", "Not judged: the dossier does not tell"),
    "not_judged_caption": Pair("Niet beoordeelde onderdelen, en van wie", "Parts not judged, and of whom"),
    "part": Pair("Onderdeel", "Part"),
    "of_whom": Pair("Van", "Of"),
    "warnings": Pair("Let op", "Please check"),
    "messages": Pair("Berichten van deze dag", "Messages of this day"),
    "sources": Pair("Bronnen", "Sources"),
    "sources_caption": Pair(
        "Elke bron van deze pagina, met haar gezag en adres", "Each source of this page, with its authority and address"
    ),
    "source": Pair("Bron", "Source"),
    "layer": Pair("Gezag", "Authority"),
    "address": Pair("Adres", "Address"),
    "layers_are": Pair(
        "Een wet bindt. Een richtlijn zegt hoe DUO of de toezichthouder de wet toepast. Praktijk is een lezing waar geen tekst beslist. Beleid is van de organisatie zelf.",
        "A statute binds. A guideline tells how DUO or the supervisor applies the statute. Practice is a reading where no text decides. Policy is the organisation's own.",
    ),
    "no_advice": Pair("Dit is geen juridisch advies.", "This is not legal advice."),
    "made_with": Pair(
        "Gemaakt met kinderopvang {version}, normen {rules}.", "Made with kinderopvang {version}, norms {rules}."
    ),
    # The page that leads to the others.
    "index_title": Pair("Stand van zaken per organisatie", "State of affairs by organisation"),
    "index_caption": Pair("Organisaties, de dringendste eerst", "Organisations, the most urgent first"),
    "no_organisations": Pair("Er zijn geen dossiers.", "There are no dossiers."),
    "first_to_do": Pair("Als eerste te doen", "To be done first"),
    "on_time": Pair("Meteen of te laat", "At once or late"),
}

# What the script fills in itself.
SPOKEN: dict[str, Pair] = {
    "shown": Pair(
        "{actions} van {allActions} acties en {people} van {allPeople} mensen getoond",
        "{actions} of {allActions} actions and {people} of {allPeople} people shown",
    ),
    "organisations": Pair(
        "{people} van {allPeople} organisaties getoond", "{people} of {allPeople} organisations shown"
    ),
}
