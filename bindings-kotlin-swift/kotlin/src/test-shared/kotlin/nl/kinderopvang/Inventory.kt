package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import java.io.File

/** The repository, and what stands in it for every language. */
object Repository {
    val cases: File = File(System.getProperty("kinderopvang.cases"))
    val root: File = cases.parentFile.parentFile

    fun json(path: String): JsonNode = mapper.readTree(root.resolve(path))

    val mapper = ObjectMapper()
}

/** One type of the inventory `docs/types.json`, which is made from the definitions in Rust. */
class InventoryType(val json: JsonNode) {
    val name: String = json["name"].textValue()
    val kind: String = json["kind"].textValue()

    /** The field that tells the forms of an enum with data apart. */
    val tag: String? = json["tag"]?.textValue()
    val fields: List<InventoryField> = json.path("fields").map(::InventoryField)
    val variants: List<InventoryVariant> = json.path("variants").map(::InventoryVariant)
}

class InventoryVariant(json: JsonNode) {
    val name: String = json["name"].textValue()
    val word: String? = json["word"]?.textValue()
    val fields: List<InventoryField> = json.path("fields").map(::InventoryField)
}

class InventoryField(json: JsonNode) {
    val name: String = json["name"].textValue()
    val type: String = json["type"].textValue()
}

object Inventory {
    private val json = Repository.json("docs/types.json")
    val types: List<InventoryType> = json["types"].map(::InventoryType)
    val questions: List<String> = json["questions"].map { it["name"].textValue() }
    private val byName = types.associateBy { kotlinName(it.name) }

    /** The type with this name in Kotlin. */
    fun of(kotlinName: String): InventoryType? = byName[kotlinName]

    /** `Unit` is a word of Kotlin. */
    fun kotlinName(name: String): String = if (name == "Unit") "TermUnit" else name
}

/** `chamber_number` is `chamberNumber` in Kotlin. */
fun camel(snake: String): String = snake.replace(Regex("_([a-z0-9])")) { it.groupValues[1].uppercase() }

/** And back: `InUse` and `inUse` are `in_use`, `age4To6` is `age_4_to_6`. */
fun snake(camel: String): String =
    camel.replaceFirstChar { it.lowercase() }.replace(Regex("([A-Z]|(?<=[a-z])[0-9])")) { "_" + it.groupValues[1].lowercase() }
