package nl.kinderopvang

import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.node.ArrayNode
import com.fasterxml.jackson.databind.node.BooleanNode
import com.fasterxml.jackson.databind.node.IntNode
import com.fasterxml.jackson.databind.node.JsonNodeFactory
import com.fasterxml.jackson.databind.node.NullNode
import com.fasterxml.jackson.databind.node.ObjectNode
import com.fasterxml.jackson.databind.node.TextNode
import java.math.BigDecimal
import java.time.DateTimeException
import java.time.LocalDate
import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.memberProperties
import kotlin.reflect.full.primaryConstructor
import kotlin.reflect.typeOf
import kotlin.test.assertEquals

/** No typed value can hold this document: a field is missing or unknown, a word unknown, a type another. */
class NotTyped(what: String) : Exception(what)

/** Typed values out of the wire form, made by the constructors as a program would make them. */
object Typed {
    inline fun <reified T> of(json: JsonNode): T = of(typeOf<T>(), json) as T

    fun of(type: KType, json: JsonNode): Any? {
        if (json.isNull) return if (type.isMarkedNullable) null else throw NotTyped("null")
        val kind = type.classifier as KClass<*>
        return when (kind) {
            Int::class -> if (json.isIntegralNumber && json.canConvertToInt()) json.intValue() else throw NotTyped("number")
            Boolean::class -> if (json.isBoolean) json.booleanValue() else throw NotTyped("boolean")
            List::class -> {
                if (!json.isArray) throw NotTyped("list")
                json.map { of(type.arguments.single().type!!, it) }
            }
            else -> if (json.isTextual && !kind.java.isEnum && !kind.isSealed) {
                fromText(kind, json.textValue())
            } else {
                compound(kind, json)
            }
        }
    }

    private fun fromText(kind: KClass<*>, text: String): Any = try {
        when (kind) {
            String::class -> text
            LocalDate::class -> LocalDate.parse(text)
            BigDecimal::class -> BigDecimal(text)
            ClockTime::class -> ClockTime.parse(text)
            Moment::class -> {
                val (day, time) = text.split('T').takeIf { it.size == 2 } ?: throw NotTyped("moment")
                Moment(LocalDate.parse(day), ClockTime.parse(time))
            }
            Bsn::class -> Bsn.parse(text)
            VogReference::class -> VogReference.parse(text)
            ChamberNumber::class -> ChamberNumber.parse(text)
            EstablishmentNumber::class -> EstablishmentNumber.parse(text)
            LrkNumber::class -> LrkNumber.parse(text)
            Postcode::class -> Postcode.parse(text)
            Rsin::class -> Rsin.parse(text)
            HolderId::class -> HolderId.parse(text)
            MaskedBsn::class -> MaskedBsn.parse(text)
            else -> throw NotTyped("a text for ${kind.simpleName}")
        }
    } catch (wrong: KinderopvangException.WrongInput) {
        throw NotTyped(wrong.toString())
    } catch (wrong: DateTimeException) {
        throw NotTyped(wrong.toString())
    } catch (wrong: NumberFormatException) {
        throw NotTyped(wrong.toString())
    }

    private fun compound(kind: KClass<*>, json: JsonNode): Any = when {
        kind.java.isEnum -> {
            val word = json.textValue() ?: throw NotTyped("word")
            kind.java.enumConstants.firstOrNull { wordOf(it) == word } ?: throw NotTyped("the word $word")
        }
        !json.isObject -> throw NotTyped("object")
        kind.isSealed -> {
            val word = json["type"]?.textValue()
            val form = Inventory.of(kind.simpleName!!)!!.variants.firstOrNull { it.word == word } ?: throw NotTyped("$word")
            val variant = kind.sealedSubclasses.single { it.simpleName == form.name }
            variant.objectInstance?.also { if (json.size() > 1) throw NotTyped("a field too many") }
                ?: constructed(variant, json, setOf("type"))
        }
        else -> constructed(kind, json, emptySet())
    }

    private fun constructed(kind: KClass<*>, json: JsonNode, besides: Set<String>): Any {
        val constructor = kind.primaryConstructor ?: throw NotTyped("${kind.simpleName}")
        val parameters = constructor.parameters.associateBy { it.name!! }
        val given = json.fieldNames().asSequence().filter { it !in besides }.associate { name ->
            val parameter = parameters[camel(name)]?.takeIf { snake(it.name!!) == name } ?: throw NotTyped("the field $name")
            parameter to of(parameter.type, json[name])
        }
        if (parameters.values.any { !it.isOptional && it !in given }) throw NotTyped("a field is missing")
        return constructor.callBy(given)
    }
}

/** The word of an enum, or the code of a fact. */
fun wordOf(value: Any): String {
    val methods = value.javaClass.methods
    val method = methods.firstOrNull { it.name == "word" && it.parameterCount == 0 }
        ?: methods.first { it.name == "code" && it.parameterCount == 0 }
    return words.getOrPut(value) { method.invoke(value) as String }
}

private val words = java.util.concurrent.ConcurrentHashMap<Any, String>()

/** The wire form of a typed answer, read from its properties. */
object WireForm {
    private val nodes = JsonNodeFactory.instance

    /** Where the value can be written as a document, that document is the same. */
    fun of(value: Any?): JsonNode {
        if (value is List<*>) return ArrayNode(nodes, value.map(::of))
        val form = form(value)
        val toJson = value?.javaClass?.methods?.firstOrNull { it.name == "toJson" && it.parameterCount == 0 }
        if (toJson != null) {
            val document = Repository.mapper.readTree(toJson.invoke(value) as String)
            assertEquals(withoutNulls(form), withoutNulls(document), "what ${value.javaClass} is as a document")
        }
        return form
    }

    private fun form(value: Any?): JsonNode = when (value) {
        null -> NullNode.instance
        is Boolean -> BooleanNode.valueOf(value)
        is Int -> IntNode.valueOf(value)
        is String -> TextNode(value)
        is LocalDate, is ClockTime -> TextNode(value.toString())
        is BigDecimal -> TextNode(value.setScale(2).toPlainString())
        is Bsn, is VogReference, is ChamberNumber, is EstablishmentNumber, is LrkNumber, is Postcode, is Rsin,
        is HolderId, is MaskedBsn,
        -> TextNode(value.toString())
        is Moment -> TextNode("${value.day}T${value.time}")
        is List<*> -> ArrayNode(nodes, value.map(::form))
        is Map<*, *> -> ObjectNode(nodes, value.entries.associate { it.key as String to form(it.value) })
        is Enum<*> -> TextNode(wordOf(value))
        else -> fields(value)
    }

    private fun fields(value: Any): ObjectNode {
        val node = nodes.objectNode()
        val form = value.javaClass
        val sealed = form.superclass?.takeIf { it != Any::class.java }?.simpleName
        sealed?.let { Inventory.of(it) }?.let { type ->
            val variant = type.variants.single { it.name == form.simpleName }
            node.put(type.tag, variant.word ?: snake(variant.name))
        }
        for (property in value::class.memberProperties) {
            node.set<JsonNode>(snake(property.name), form(property.getter.call(value)))
        }
        // An answer within a report leaves out what it does not miss.
        if (form.simpleName.endsWith("Answer") && node["missing"].isEmpty) node.remove("missing")
        // A report leaves out some lists that are empty.
        if (form.simpleName.endsWith("Report")) {
            for (list in listOf("first_aid", "not_judged")) if (node[list]?.isEmpty == true) node.remove(list)
        }
        return node
    }
}

/** What is absent and what is null are the same. */
fun withoutNulls(node: JsonNode): JsonNode = when (node) {
    is ObjectNode -> ObjectNode(
        JsonNodeFactory.instance,
        node.properties().filter { !it.value.isNull }.associate { it.key to withoutNulls(it.value) },
    )
    is ArrayNode -> ArrayNode(JsonNodeFactory.instance, node.map(::withoutNulls))
    else -> node
}

/** A report leaves out the lists that are empty. */
fun withoutEmpty(node: JsonNode): JsonNode = when (node) {
    is ObjectNode -> ObjectNode(
        JsonNodeFactory.instance,
        node.properties().filter { !(it.value.isArray && it.value.isEmpty) }.associate { it.key to withoutEmpty(it.value) },
    )
    is ArrayNode -> ArrayNode(JsonNodeFactory.instance, node.map(::withoutEmpty))
    else -> node
}
