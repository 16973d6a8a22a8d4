package nl.kinderopvang

import kotlin.test.Test
import kotlin.test.assertContains

/** The example programs in `examples/kotlin` run and say what they should. */
class ExamplesTest {
    @Test
    fun `a VOG is judged`() {
        val text = printed { nl.kinderopvang.examples.judgevog.main() }
        assertContains(text, "art. 1.56b lid 3")
        assertContains(text, "tot en met 2026-08-15")
    }

    @Test
    fun `a person over a year`() {
        val text = printed { nl.kinderopvang.examples.persontimeline.main() }
        assertContains(text, "28 February 2025")
    }

    @Test
    fun `a dossier is judged`() {
        val path = Repository.root.resolve("examples/dossiers/group-2026-09-01.json").path
        val text = printed { nl.kinderopvang.examples.judgedossier.main(arrayOf(path, "2026-09-01")) }
        assertContains(text, "Kinderopvang Voorbeeld, 2026-09-01: 19 persons")
        assertContains(text, "now: n02: the holder: keep the person from work or from the location, from 1 September 2026 on")
    }
}
