import { parseDay } from '@sagsvej/calendar'
import {
  repræsentantenHandlerForParten,
  repræsentantensFag,
  skriftligFuldmagtForeligger,
  skriftligFuldmagtKanKræves,
} from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import type { Regel } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { FuldmagtRegistreret } from './begivenheder.ts'
import { parter } from './parter.ts'

type Givet = Omit<typeof FuldmagtRegistreret.felter, 'den' | 'af'>

/** A power of attorney is never written over: that would bring one back that was withdrawn. */
export const nytNummer: Regel<Givet> = ({ fuldmagtId }, sag) =>
  emne(sag, parter).fuldmagter.has(fuldmagtId)
    ? [
        ved(
          'fuldmagtId',
          fejl(
            'ikkeMuligt',
            `Nummeret "${fuldmagtId}" er brugt til en anden fuldmagt i sagen. Vælg et andet.`,
            `The number "${fuldmagtId}" is used for another power of attorney in the case. Choose another.`,
          ),
        ),
      ]
    : []

/** A companion, an employer or a doctor does not act for the party. */
export const måRepræsentere: Regel<Givet> = ({ partId }, sag) => {
  const part = emne(sag, parter).alle.get(partId)
  if (!part || part.rolle === 'repraesentant') return []
  return [
    ved(
      'partId',
      fejl(
        'ikkeMuligt',
        `${part.navn} er ikke partsrepræsentant i sagen. Tilføj vedkommende som det, før fuldmagten registreres.`,
        `${part.navn} is not a representative in the case. Add them as one before the power of attorney is registered.`,
      ),
    ),
  ]
}

/** It lets something be done, for some days, and whoever may write in the case may see it too. */
export const giverNoget: Regel<Givet> = ({ befoejelser, fra, til }) => [
  ...(befoejelser.length === 0 ? [ved('befoejelser', intetGivet())] : []),
  ...(befoejelser.includes('skrive') && !befoejelser.includes('se') ? [ved('befoejelser', uset())] : []),
  ...(til !== undefined && parseDay(til) < parseDay(fra) ? [ved('til', førBegyndelsen(fra))] : []),
]

/** Whoever has been refused in the whole case is given no power in it. */
export const erIkkeAfvist: Regel<Givet> = ({ partId }, sag) => {
  const part = emne(sag, parter).alle.get(partId)
  return part?.afvist?.omfang === 'hele_sagen' ? [ved('partId', afvistIHeleSagen(part.navn))] : []
}

/**
 * Without a written power of attorney the caseworker says whether one is needed: of a lawyer, an accountant or a
 * professional social adviser when there is doubt, of others when it is necessary (FVL.8.1.fuldmagt).
 */
export const skriftligHvorDenKræves: Regel<Givet> = (asked, sag, { den }) => {
  const { partId, dokumentId, skriftligNoedvendig } = asked
  const known = sagskontekst(
    sag,
    [
      [skriftligFuldmagtForeligger, dokumentId !== undefined],
      [repræsentantensFag, emne(sag, parter).alle.get(partId)?.fag ?? 'andet'],
      [repræsentantenHandlerForParten, true],
    ],
    { på: den, kendt: den },
  )
  const grundlag = { ...known.grundlag, skøn: () => skriftligNoedvendig }
  const { art } = evaluate(skriftligFuldmagtKanKræves.led, { ...known, grundlag }).udfald
  if (art === 'nej') return []
  return [art === 'ja' ? ved('dokumentId', bedOmEn()) : ved('skriftligNoedvendig', tagStilling())]
}

const intetGivet = () =>
  fejl(
    'manglerFelt',
    'Fuldmagten giver ikke ret til noget. Vælg, hvad repræsentanten må: se, skrive, modtage breve eller klage.',
    'The power of attorney lets nothing be done. Choose what the representative may: see, write, receive or complain.',
  )
const uset = () =>
  fejl(
    'ikkeMuligt',
    'Den, der må skrive i sagen, skal også kunne se den. Vælg begge dele.',
    'Whoever may write in the case must be able to see it too. Choose both.',
  )
const førBegyndelsen = (fra: string) =>
  fejl(
    'ikkeMuligt',
    `Den sidste dag ligger før den første, ${fra}. Ret en af dem.`,
    `The last day is before the first, ${fra}. Mend one of them.`,
  )
const afvistIHeleSagen = (navn: string) =>
  fejl(
    'ikkeMuligt',
    `${navn} er afvist i sagen. Borgeren må vælge en anden.`,
    `${navn} was refused in the case. The citizen may choose another.`,
  )
const bedOmEn = () =>
  fejl(
    'ikkeKlar',
    'Fuldmagten er ikke skriftlig, og den skal være det. Bed om en, og læg den på sagen.',
    'The power of attorney is not in writing, and it must be. Ask for one, and put it on the case.',
  )
const tagStilling = () =>
  fejl(
    'ikkeKlar',
    'Der er ingen skriftlig fuldmagt. Læg den på sagen, eller tag stilling til, om den er nødvendig.',
    'There is no written power of attorney. Put it on the case, or say whether one is needed.',
  )
