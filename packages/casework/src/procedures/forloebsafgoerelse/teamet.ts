import {
  indstillingenFølges,
  sagenErForelagtIgen,
  sagSkalITeametIgen,
  skalIRehabiliteringsteam,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import type { Afgørelse } from '../../afgoerelse/afgoerelser.ts'
import { AFGØRELSESARTER } from '../../afgoerelse/arter.ts'
import { lovsvar } from '../../afgoerelse/svar.ts'
import type { Indstillingsart } from '../../rehabilitering/indstillingsbegivenheder.ts'
import type { Rehabiliteringssag } from '../../rehabilitering/rehabiliteringssager.ts'
import { sagskontekst } from '../../sag/afledt.ts'
import { hindring, åbent } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Hindring, Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** Where the law wants the team, its recommendation is there; a decision that departs from it waits until it saw it again. */
export const teametHarIndstillet = (
  art: Indstillingsart,
  rehabsagen: (s: Stilling) => Rehabiliteringssag | undefined,
  afgørelsen: (s: Stilling) => Afgørelse | undefined,
): Krav => ({
  nøgle: 'teamet',
  titel: skalIRehabiliteringsteam.bestemmelse.titel,
  efter: skalIRehabiliteringsteam,
  hindringer: (s) => {
    const must = loven(s, skalIRehabiliteringsteam)
    if (must === false) return []
    if (must === 'åben') {
      const { udfald } = evaluate(skalIRehabiliteringsteam.led, s.kontekst)
      return udfald.art === 'åben' ? åbent(udfald) : []
    }
    const sag = rehabsagen(s)
    if (sag?.indstilling === undefined || sag.indstilling.den > s.tider.på) return [mangler]
    return afviger(s, art, sag, afgørelsen(s))
  },
})

const mangler: Hindring = hindring(
  'kommune',
  'Rehabiliteringsteamet har ikke givet sin indstilling. Forelæg sagen for teamet først.',
  'The rehabilitation team has not given its recommendation. Put the case before the team first.',
)

function afviger(
  s: Stilling,
  art: Indstillingsart,
  { indstilling, forelagtIgen }: Rehabiliteringssag,
  one: Afgørelse | undefined,
): readonly Hindring[] {
  const kind = one && AFGØRELSESARTER[one.art]
  const against = kind && lovsvar(kind, s.sag, { på: one.på, kendt: s.tider.kendt }).tilUgunst
  if (!indstilling || against === undefined || (indstilling.indstilles === art) === !against) return []
  const again = indstilling.nr > (forelagtIgen?.nr ?? Number.POSITIVE_INFINITY)
  const k = sagskontekst(
    s.sag,
    [
      [indstillingenFølges, false],
      [sagenErForelagtIgen, again],
    ],
    s.tider,
  )
  if (evaluate(sagSkalITeametIgen.led, k).udfald.art !== 'ja') return []
  return [
    hindring(
      'kommune',
      'Afgørelsen følger ikke teamets indstilling. Forelæg sagen for teamet igen, før den træffes.',
      'The decision does not follow the team’s recommendation. Put the case before the team again before it is made.',
    ),
  ]
}
