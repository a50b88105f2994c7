import { afgørelsenGælder, forberedendeDelFørAfgørelsen, skalIRehabiliteringsteam } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { VEJE_VIDERE, type VejVidere } from './forloebsbegivenheder.ts'

/** Closed to new persons by the reform of 2026: whether they are open is read off the provisions that name them. */
const ÅBNER = {
  revalidering: forberedendeDelFørAfgørelsen,
  ressourceforloeb: skalIRehabiliteringsteam,
} as const

/** The ways on that the law of the day has. */
export const vejeDen = (sag: SagTilstand, { den }: Pick<Anledning, 'den'>): readonly VejVidere[] =>
  (Object.keys(VEJE_VIDERE) as readonly VejVidere[]).filter((vej) => {
    if (vej !== 'revalidering' && vej !== 'ressourceforloeb') return true
    const k = sagskontekst(sag, [[afgørelsenGælder, vej]], { på: den, kendt: den })
    return evaluate(ÅBNER[vej].led, k).udfald.art !== 'nej'
  })

interface Prøvet {
  readonly proevet: readonly { readonly vej: VejVidere; readonly aktuel: boolean }[]
}

/** Every way the law has that day is tried, and none that it has closed. */
export const alleVejePrøvet = ({ proevet }: Prøvet, sag: SagTilstand, om: Anledning): readonly Fejl[] => {
  const open = vejeDen(sag, om)
  const tried = proevet.map(({ vej }) => vej)
  return [
    ...open.filter((vej) => !tried.includes(vej)).map((vej) => ved('proevet', mangler(vej))),
    ...proevet
      .filter(({ vej, aktuel }) => aktuel && !open.includes(vej))
      .map(({ vej }) => ved('proevet', lukket(vej))),
  ]
}

const mangler = (vej: VejVidere) =>
  fejl(
    'ikkeMuligt',
    `Før forløbet slutter, skal det vurderes, om borgeren skal videre til ${VEJE_VIDERE[vej].da}.`,
    `Before the course ends it must be assessed whether the citizen is to go on to ${VEJE_VIDERE[vej].en}.`,
  )
const lukket = (vej: VejVidere) =>
  fejl(
    'trinFindesIkke',
    `Loven giver ikke mere ${VEJE_VIDERE[vej].da} til nye personer den dag.`,
    `The law no longer gives ${VEJE_VIDERE[vej].en} to new persons that day.`,
  )
