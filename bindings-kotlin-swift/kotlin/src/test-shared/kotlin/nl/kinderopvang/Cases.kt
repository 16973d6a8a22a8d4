package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ArrayNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import com.fasterxml.jackson.databind.node.NullNode
import com.fasterxml.jackson.databind.node.ObjectNode
import java.time.LocalDate
import kotlin.test.assertTrue

/** The shared cases in `tests/cases`, asked through the typed functions; `tests/cases/README.md` says what a case looks like. */
object Cases {
    val files = Repository.cases.listFiles { file -> file.extension == "json" && file.name != "schema.json" }!!
        .sortedBy { it.name }

    /**
     * Asks every case of these files, and gives how many there were. All cases that differ are listed, not the first.
     */
    fun run(askers: Map<String, Asked>): Int {
        var run = 0
        var leftOut = 0
        val differing = StringBuilder()
        for (file in files) {
            val asked = askers[file.nameWithoutExtension] ?: continue
            for (case in Repository.mapper.readTree(file)) {
                if (case.has("text") && asked.fromText == null) {
                    leftOut += 1
                    continue
                }
                run += 1
                val differences = differences(case, asked)
                if (differences.isNotEmpty()) {
                    differing.append("${file.nameWithoutExtension}: ${case["name"].textValue()}\n$differences")
                }
            }
        }
        if (leftOut > 0) println("$leftOut left out: text where there is no entrance for text")
        assertTrue(differing.isEmpty(), differing.toString())
        return run
    }

    /** How the answer differs from what the case expects; empty when it does not. */
    fun differences(case: JsonNode, asked: Asked): String {
        val found = StringBuilder()
        // A refusal does not depend on the day.
        val on = case["on"]?.let { LocalDate.parse(it.textValue()) } ?: LocalDate.of(1900, 1, 1)
        val expected = case["expect"]
        val answered = try {
            if (case.has("text")) {
                asked.fromText!!(case["text"].textValue())
                null
            } else {
                asked.ask(case["facts"], on)
            }
        } catch (wrong: KinderopvangException.WrongInput) {
            val faults = expected["faults"]
            if (faults == null) {
                found.append("  refused: $wrong\n")
            } else {
                compare("faults", faults, given(wrong.faults, faults), found)
                for (value in valuesThatTell(case)) {
                    if (value in wrong.toString() || value in wrong.faults.toString() || value in "${wrong.message}") {
                        found.append("  a fault shows the value $value\n")
                    }
                }
            }
            return found.toString()
        }
        if (expected.has("faults") || answered == null) {
            return "  expected the faults ${expected["faults"]}\n  answered ${answered?.parts}\n"
        }
        for ((part, value) in expected.properties()) {
            when (part) {
                "cites" -> citations(value, answered.cited, found)
                "at" -> for ((pointer, there) in value.properties()) {
                    compare(pointer, there, answered.parts.getValue("report").at(pointer), found)
                }
                else -> when (val given = answered.parts[part]) {
                    null -> found.append("  this question has no part $part\n")
                    else -> compare(part, value, given, found)
                }
            }
        }
        for (sentence in answered.sentences) {
            if (sentence.isEmpty() || '{' in sentence || '}' in sentence) {
                found.append("  a sentence is not filled: $sentence\n")
            }
        }
        val told = "${answered.sentences} ${answered.parts}"
        for (value in valuesThatTell(case).filter { digits(it) >= 8 && !isDayOrMoment(it) }) {
            // What the case itself expects is meant to be shown.
            if (value in told && value !in expected.toString()) found.append("  the answer shows the value $value\n")
        }
        return found.toString()
    }

    private fun compare(part: String, expected: JsonNode, given: JsonNode, found: StringBuilder) {
        val wanted = withoutNulls(expected)
        val actual = if (given.isMissingNode) NullNode.instance else withoutNulls(given)
        if (wanted != actual) found.append("  $part:\n    - $wanted\n    + $actual\n")
    }

    /** Each citation a case names must be among those of the reasons, with every part it names. */
    private fun citations(expected: JsonNode, cited: List<CitedReason>, found: StringBuilder) {
        for (wanted in expected) {
            val given = cited.filter { it.code == wanted["code"].textValue() }.map { reason ->
                val parts = JsonNodeFactory.instance.objectNode()
                (WireForm.of(reason.citation) as? ObjectNode)?.let { parts.setAll<ObjectNode>(it) }
                parts.put("code", reason.code).set<ObjectNode>("layer", WireForm.of(reason.layer))
            }
            if (given.none { parts -> wanted.properties().all { (name, value) -> parts[name] == value } }) {
                found.append("  cites:\n    - $wanted\n    + $given\n")
            }
        }
    }

    /** Path and code of each fault, and the help where the case at that place names it. */
    private fun given(faults: List<Fault>, expected: JsonNode) = ArrayNode(
        JsonNodeFactory.instance,
        faults.mapIndexed { at, fault ->
            val parts = JsonNodeFactory.instance.objectNode().put("path", fault.path).put("code", fault.code.word())
            if (expected[at]?.has("help") == true) parts.put("help", fault.help) else parts
        },
    )

    /** The values of a document that could tell something of a person: those with many digits. */
    private fun valuesThatTell(case: JsonNode): List<String> {
        val values = mutableListOf<String>()
        fun gather(node: JsonNode) {
            when {
                node.isObject -> node.properties().forEach { values += it.key; gather(it.value) }
                node.isArray -> node.forEach(::gather)
                node.isTextual || node.isNumber -> values += node.asText()
            }
        }
        when (val text = case["text"]) {
            null -> gather(case["facts"])
            else -> values += text.textValue().split(Regex("[^A-Za-z0-9-]"))
        }
        return values.filter { digits(it) >= 4 }
    }

    private fun digits(text: String) = text.count { it in '0'..'9' }

    private fun isDayOrMoment(text: String) =
        Regex("""\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?""").matches(text)
}
