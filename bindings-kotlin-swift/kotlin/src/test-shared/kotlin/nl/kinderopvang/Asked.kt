package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import java.time.LocalDate

/** What the library answered: the parts a case can name, how each reason is cited, and every sentence. */
class Answered(
    val parts: Map<String, JsonNode>,
    val cited: List<CitedReason> = emptyList(),
    val sentences: List<String> = emptyList(),
)

/** Asks a question about the facts of a case, on its day. */
typealias Asker = (facts: JsonNode, on: LocalDate) -> Answered

/** Reads a text that may be no JSON. */
typealias TextReader = (text: String) -> Any

/** How one file of cases is asked. Where `fromText` is absent, the language has no entrance for text there. */
class Asked(val ask: Asker, val fromText: TextReader? = null)

fun inBoth(explain: (Language) -> List<String>): List<String> = Language.entries.flatMap(explain)

/**
 * The typed value of these facts; where no typed value can hold them, they are read as a document, which tells every
 * fault.
 */
inline fun <reified T> typed(facts: JsonNode, fromJson: (String) -> T): T = try {
    Typed.of<T>(facts)
} catch (_: NotTyped) {
    fromJson(facts.toString())
}

/** As [typed], for facts that stand at `path` of a case. */
inline fun <reified T> typedAt(path: String, facts: JsonNode, fromJson: (String) -> T): T = try {
    typed(facts, fromJson)
} catch (wrong: KinderopvangException.WrongInput) {
    throw KinderopvangException.WrongInput(wrong.faults.map { it.copy(path = below(path, it.path)) })
}

fun below(place: String, path: String): String = if (path.isEmpty() || path.startsWith("[")) place + path else "$place.$path"
