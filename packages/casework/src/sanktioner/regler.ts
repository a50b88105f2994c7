import { formatDay, parseDay } from '@sagsvej/calendar'
import { brudPåPligten, brudVedLedighedsydelse } from '@sagsvej/law'
import { fejl } from '@sagsvej/rules/read'
import { findes, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { HÆNDELSER, type Hændelse, SANKTIONSYDELSER, type Sanktionsydelse } from './haendelser.ts'
import { sanktioner } from './sanktioner.ts'

export const iSanktionen = findes(
  'sanktionId',
  { da: 'en hændelse, der kan koste ydelse', en: 'an event that may cost benefit' },
  sanktioner,
)

interface Ny {
  readonly ydelse: Sanktionsydelse
  readonly hvad: Hændelse
  readonly skete: string
  readonly dageVaek?: number
}

const valgene = (ydelse: Sanktionsydelse): readonly string[] => {
  const { faktum } = ydelse === 'ledighedsydelse' ? brudVedLedighedsydelse : brudPåPligten
  return faktum.type.art === 'valg' ? faktum.type.valg.map(({ nøgle }) => nøgle) : []
}

/** Each act names its own breaches. */
export const kendtAfLoven = ({ ydelse, hvad }: Ny): readonly Fejl[] =>
  valgene(ydelse).includes(hvad) ? [] : [ved('hvad', ikkeIDenLov(ydelse, hvad))]

/** One event a day and benefit: what the law is asked holds for the day. */
export const énOmDagen = ({ ydelse, skete }: Ny, sag: SagTilstand): readonly Fejl[] =>
  [...emne(sag, sanktioner).values()].some(
    (one) => one.ydelse === ydelse && one.skete === parseDay(skete) && one.frafaldet === undefined,
  )
    ? [ved('skete', registreretDenDag(skete))]
    : []

/** Days away from a measure are what is taken off. */
export const dageneErTalt = ({ hvad, dageVaek }: Ny): readonly Fejl[] =>
  hvad === 'udeblev_fra_tilbud' && dageVaek === undefined ? [ved('dageVaek', talDagene())] : []

/** Nobody is in contact again before what broke it. */
export const erIkkeAfsluttet = (
  { sanktionId }: { readonly sanktionId: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const one = emne(sag, sanktioner).get(sanktionId)
  const over = one?.frafaldet ?? one?.sluttet
  return over === undefined ? [] : [ved('sanktionId', erForbi(formatDay(over)))]
}

const ikkeIDenLov = (ydelse: Sanktionsydelse, hvad: Hændelse) => {
  const { da, en } = SANKTIONSYDELSER[ydelse]
  return fejl(
    'ukendtValg',
    `Reglerne om ${da} har ingen sanktion for en, der ${HÆNDELSER[hvad].da}. Vælg det, der skete, efter den lov, ydelsen gives efter.`,
    `The rules on ${en} have no sanction for one who ${HÆNDELSER[hvad].en}. Choose what happened under the act the benefit is given by.`,
  )
}
const registreretDenDag = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Der er allerede registreret en hændelse den ${day}. Brug den, eller frafald den først.`,
    `An event of ${day} is registered already. Use it, or drop it first.`,
  )
const talDagene = () =>
  fejl(
    'manglerFelt',
    'Skriv, hvor mange dage borgeren helt eller delvis var væk fra tilbuddet.',
    'Write on how many days the citizen was wholly or partly away from the measure.',
  )
const erForbi = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Det blev afsluttet den ${day}. Registrér det, der skete siden, som en ny hændelse.`,
    `It was ended on ${day}. Register what happened since as a new event.`,
  )
