import { type Day, formatDay, parseDay } from '@sagsvej/calendar'
import { kontekst, type Value } from '@sagsvej/rules'
import { brevetKomFrem } from '../digital-post/ankomst.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar } from '../eksempler/svar.ts'
import { brevetSendtDen, brevetsVej, leveringErBevist, tilgængeligIDigitalPost } from '../fakta/brev.ts'
import { afgørelsenMeddelt, klagenModtaget } from '../fakta/klage.ts'
import { sidsteØjeblik } from '../frister/doegnets-slutning.ts'
import { evaluerFrist, type Fristregel } from '../frister/frist.ts'
import { papirankomst } from '../frister/papirstrategier.ts'
import { genvurderingsfrist, klagefrist } from './frister.ts'

const talt = (regel: Fristregel, kendt: Readonly<Record<string, Value>>) => {
  const svar = evaluerFrist(regel, kontekst({ fakta: (f) => kendt[f.nøgle], skøn: () => undefined }))
  if (svar.art !== 'frist') throw new TypeError(`${regel.nøgle}: ${svar.art}`)
  return svar
}

/** The day to rely on is the later one where the roll is unsettled; the other is told beside it. */
const fristFra = (meddelt: string) => {
  const { dag, senest, konto } = talt(klagefrist, fakta([afgørelsenMeddelt, meddelt]))
  return {
    raw: formatDay(konto.rolledFrom ?? dag),
    streng: formatDay(dag),
    brug: formatDay(senest ?? dag),
    senest,
  }
}

export interface Digitalt {
  readonly availableInDigitalPost: string
}

export const digitalKlagefrist = ({ availableInDigitalPost: dag }: Digitalt, lawAsOf: string) => {
  const frem = datoSvar(
    evaluer(brevetKomFrem, {
      fakta: fakta(
        [brevetSendtDen, dag],
        [brevetsVej, 'digital_post'],
        [leveringErBevist, true],
        [tilgængeligIDigitalPost, dag],
      ),
      på: lawAsOf,
    }),
  )
  const { raw, streng, brug, senest } = fristFra(frem)
  const øjeblik = sidsteØjeblik('digitalt')
  return {
    rawEnd: raw,
    deadline: brug,
    ...(senest === undefined ? {} : { deadlineIfOnlyWeekendAndHolidayRoll: streng }),
    ...(øjeblik.art === 'klokken' ? { untilTime: øjeblik.klokken, timeZone: øjeblik.tidszone } : {}),
  }
}

export interface Papirbrev {
  readonly letterDated: string
}

const NAVN = {
  seks_hverdage_med_loerdag: 'ankestyrelse6hverdageSatCounts',
  seks_hverdage_uden_loerdag: 'ankestyrelse6hverdageMonFri',
  udbetaling_danmark: 'udbetalingDanmarkTable',
} as const

export const papirKlagefrist = ({ letterDated }: Papirbrev) => {
  const { hver, senest } = papirankomst(parseDay(letterDated), 'ukendt')
  const svar = (nøgle: keyof typeof NAVN, dag: Day) => {
    const frem = formatDay(dag)
    const deadline = fristFra(frem).brug
    return nøgle === 'udbetaling_danmark' ? { countFrom: frem, deadline } : { arrival: frem, deadline }
  }
  return {
    ...Object.fromEntries(
      hver.map(({ strategi, dag }) => [NAVN[strategi.nøgle], svar(strategi.nøgle, dag)] as const),
    ),
    strategyShown: hver.length > 0,
    inDoubtUse: hver.every(({ dag }) => senest !== undefined && dag <= senest) ? 'latest_date' : 'none',
  }
}

export interface Genvurdering {
  readonly complaintReceived: string
}

export const genvurdering = ({ complaintReceived }: Genvurdering) => ({
  deadline: formatDay(talt(genvurderingsfrist, fakta([klagenModtaget, complaintReceived])).dag),
})
