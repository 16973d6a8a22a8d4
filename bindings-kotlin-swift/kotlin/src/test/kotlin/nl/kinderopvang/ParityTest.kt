package nl.kinderopvang

import kotlin.reflect.KClass
import kotlin.reflect.KType
import kotlin.reflect.full.memberFunctions
import kotlin.reflect.full.memberProperties
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** Everything of `docs/types.json`, which is made from the definitions in Rust, stands in Kotlin too. */
class ParityTest {
    /** Types that are a type of the platform here. */
    private val platform = mapOf(
        "Day" to "LocalDate", "Euro" to "BigDecimal", "AspectSet" to "List<Int>", "WantedAspects" to "List<Int>",
        "LocationId" to "String", "PersonId" to "String", "Text" to "String", "Code" to "String", "bool" to "Boolean",
        "u8" to "Int", "u16" to "Int", "u32" to "Int",
    )

    private fun classOf(name: String): KClass<*>? = try {
        Class.forName("nl.kinderopvang.${Inventory.kotlinName(name)}").kotlin
    } catch (_: ClassNotFoundException) {
        null
    }

    /** A type of the inventory as Kotlin writes it. */
    private fun kotlin(type: String): String {
        val inner = Regex("""(\w+)<(.*)>""").matchEntire(type)
        val (outer, arguments) = inner?.destructured ?: return platform[type] ?: Inventory.kotlinName(type)
        return when (outer) {
            "Option" -> kotlin(arguments) + "?"
            "Vec", "List", "Known" -> "List<${kotlin(arguments)}>"
            "BTreeMap" -> arguments.split(", ").joinToString(", ", "Map<", ">", transform = ::kotlin)
            // Two questions about first aid share their reasons.
            "Answer" -> if ("FirstAidCoverageOutcome" in arguments) "FirstAidCoverageAnswer"
            else Regex("(\\w+)Reason").find(arguments)!!.groupValues[1] + "Answer"
            else -> error("an unknown type: $type")
        }
    }

    private fun written(type: KType): String {
        val arguments = type.arguments.map { written(it.type!!) }
        val name = (type.classifier as KClass<*>).simpleName!!
        return name + (if (arguments.isEmpty()) "" else arguments.joinToString(", ", "<", ">")) +
            if (type.isMarkedNullable) "?" else ""
    }

    private fun missingFields(where: String, fields: List<InventoryField>, kind: KClass<*>): List<String> {
        val expected = fields.map { camel(it.name) to kotlin(it.type) }.toSet()
        val given = kind.memberProperties.map { it.name to written(it.returnType) }.toSet()
        return if (expected == given) emptyList() else listOf("$where: $expected, but $given")
    }

    @Test
    fun `every type, field and word is here`() {
        val differing = mutableListOf<String>()
        for (type in Inventory.types.filter { it.name !in platform }) {
            val kind = classOf(type.name)
            when {
                kind == null -> differing += "no class ${type.name}"
                type.kind == "words" || type.kind == "facts" -> {
                    val given = kind.java.enumConstants.map(::wordOf)
                    if (given != type.variants.map { it.word }) differing += "${type.name}: $given"
                }
                type.kind == "reasons" || type.kind == "variants" || type.kind == "cases" -> {
                    val given = kind.sealedSubclasses.associateBy { it.simpleName }
                    if (given.keys != type.variants.map { it.name }.toSet()) differing += "${type.name}: ${given.keys}"
                    for (variant in type.variants) {
                        given[variant.name]?.let { differing += missingFields("${type.name}.${variant.name}", variant.fields, it) }
                    }
                }
                type.kind == "text" || type.kind == "numbers" -> {}
                else -> differing += missingFields(type.name, type.fields, kind)
            }
        }
        assertTrue(Inventory.types.size > 200, "the inventory has ${Inventory.types.size} types")
        assertEquals(emptyList(), differing)
    }

    @Test
    fun `every question can be asked, one by one and as a list`() {
        val ofLists = Class.forName("nl.kinderopvang.KinderopvangKt").methods.map { it.name }
        for (question in Inventory.questions) {
            val methods = classOf(question)!!.memberFunctions.map { it.name }
            assertTrue(methods.containsAll(listOf("decide", "outcome", "timeline")), question)
            assertTrue(ofLists.containsAll(listOf("decideAll$question", "outcomesAll$question")), question)
        }
    }

    @Test
    fun `every document can be read and written`() {
        val reading = Class.forName("nl.kinderopvang.KinderopvangKt").methods.filter { it.name.startsWith("fromJson") }
            .map { it.returnType.simpleName }.toSet()
        val documents = Inventory.types.filter { it.kind in setOf("record", "variants", "checked") }.map { it.name }.toSet()
        assertEquals(documents, reading)
        for (document in documents) {
            assertTrue(classOf(document)!!.memberFunctions.any { it.name == "toJson" }, document)
        }
    }

    @Test
    fun `every answer and every reason can be written`() {
        val answers = Inventory.types.filter { it.kind in setOf("answer", "cases", "reasons") }.map { it.name }
        assertTrue(answers.size > 100, "the inventory has ${answers.size} answers")
        val decisions = Inventory.questions.map { question ->
            classOf(question)!!.memberFunctions.single { it.name == "decide" }.returnType.classifier as KClass<*>
        }
        val lacking = (answers.map { classOf(it)!! } + decisions).filter { kind -> kind.memberFunctions.none { it.name == "toJson" } }
        assertEquals(emptyList(), lacking)
    }
}
