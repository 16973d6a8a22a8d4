package nl.kinderopvang

import java.time.LocalDate
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlin.test.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertTrue

/** Values that stay in the library. */
class KeptTest {
    private val day = LocalDate.parse("2026-03-01")

    @Test
    fun `a closed value is refused by a typed error`() {
        val norms = Norms.builtin()
        norms.close()
        norms.close()
        val error = assertFailsWith<KinderopvangException.Closed> { norms.version() }
        assertEquals("the value that was asked is closed", error.message)
        assertFailsWith<KinderopvangException.Closed> { VogForRegistration(Vog(VogKind.NP)).decide(day, norms) }
        assertFailsWith<KinderopvangException.Closed> { norms.amended("{}") }
    }

    @Test
    fun `others live on when one is closed`() {
        val norms = Norms.builtin()
        Norms.builtin().use { assertEquals(norms.version(), it.version()) }
        assertTrue(norms.version().isNotEmpty())
    }

    @Test
    fun `a handle of nothing is refused, and so is that of another type`() {
        assertFailsWith<KinderopvangException.Closed> { Norms(0L).version() }
        assertFailsWith<KinderopvangException.Closed> { Norms(Long.MAX_VALUE).version() }
        assertFailsWith<KinderopvangException.Closed> { Norms(-1L).rows(NormName.entries.first()) }
    }

    @Test
    fun `an export is read from bytes and asked`() {
        val text = "lrk_id;type_oko;actuele_naam_oko;inschrijfdatum;extra\r\n" +
            "116989737;BSO;'t Hoekje;01-08-2017;a\r\n100977236;KDV;Het Huis;31-02-2020;\r\n"
        val export = LrkExport.read(text.toByteArray())
        assertEquals(2, export.rowCount())
        assertEquals(listOf("extra"), export.unknownColumns())
        assertEquals(LocalDate.parse("2017-08-01"), export.row(0)?.registeredOn)
        assertEquals(null, export.row(2))
        assertEquals("Het Huis", export.find(LrkNumber.parse("100977236"))?.name)
        assertEquals(listOf(3 to ExportFaultCode.WRONG_FORM), export.faults().map { it.line to it.code })
        assertEquals(export.rows(), LrkExport.readText(text).rows())

        val index = FacilityIndex.of(export)
        assertEquals(2, index.facilityCount())
        val found = index.search(FacilityQuery(name = "hoek"), 10)
        assertEquals(listOf("'t Hoekje"), found.found.flatMap { it.facilities }.map { it.name })
        val nothing = assertFailsWith<KinderopvangException.WrongInput> { index.search(FacilityQuery(), 10) }
        assertEquals(listOf("query.name"), nothing.faults.map { it.path })

        export.close()
        assertFailsWith<KinderopvangException.Closed> { FacilityIndex.of(export) }
        assertEquals(1, index.search(FacilityQuery(lrkNumber = "116 989 737"), 10).facilities)
    }

    @Test
    fun `a whole register is read, asked row by row and searched`() {
        val row = ";KDV;De Boom;60;Ingeschreven;01-08-2017;Dorpsstraat 1;1234 AB;Utrecht;Stichting De Boom;30123456"
        val text = StringBuilder("lrk_id;type_oko;actuele_naam_oko;aantal_kindplaatsen;status;inschrijfdatum;opvanglocatie_adres;" +
            "opvanglocatie_postcode;opvanglocatie_woonplaats;naam_houder;kvk_nummer_houder\n")
        repeat(90_000) { text.append(100_000_000 + it).append(row).append('\n') }
        LrkExport.read(text.toString().toByteArray()).use { export ->
            assertEquals(90_000, export.rowCount())
            assertEquals(60, export.row(89_999)?.places)
            assertEquals(90_000, export.rows().size)
            assertEquals(90_000, FacilityIndex.of(export).search(FacilityQuery(name = "boom"), 3).facilities)
            assertEquals(emptyList(), exportDifference(export, export))
        }
    }

    @Test
    fun `what is closed while others ask it answers or is refused`() {
        val pool = Executors.newFixedThreadPool(8)
        try {
            repeat(50) {
                val norms = Norms.builtin()
                val version = norms.version()
                val asked = List(8) {
                    Callable {
                        if (it == 4) norms.close()
                        try {
                            norms.version()
                        } catch (_: KinderopvangException.Closed) {
                            version
                        }
                    }
                }
                pool.invokeAll(asked).forEach { assertEquals(version, it.get()) }
            }
        } finally {
            pool.shutdownNow()
        }
    }

    @Test
    fun `what nothing reaches any more goes by itself, and never during a call`() {
        repeat(200) {
            assertTrue(Norms.builtin().rows(NormName.entries.first()).isNotEmpty())
            if (it % 50 == 0) System.gc()
        }
    }
}
