import { type Day, formatDay, isNever, parseDay } from '@sagsvej/calendar'
import {
  ansatPåPraktikstedet,
  erIJobafklaring,
  kanFåLøntilskud,
  kanFåMentor,
  kanFåPraktik,
  kanFåVejledningOgOpkvalificering,
  mentorensArbejdsgiver,
  mentorstøtteBegyndte,
  mentorstøtteSenestTil,
  målgruppeForTilbud,
  praktikBegyndte,
  praktikkensFormål,
  praktikkensFormålPasser,
  praktikSenestTil,
  tilbudKanIndgå,
  tilbudUnderForløbet,
} from '@sagsvej/law'
import { type Dato, evaluate, type MedBestemmelse, type Sandt } from '@sagsvej/rules'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { type Afledt, sagskontekst } from '../sag/afledt.ts'
import { registreret } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import type { Indsatsart } from './begivenheder.ts'
import { forLangt, manglerTil, sigerNej } from './lovfejl.ts'

interface Aftalt {
  readonly art: Indsatsart
  readonly fra: string
  readonly til: string
  readonly ansatPaaStedet?: boolean
}

interface Lovkrav {
  readonly betingelser: readonly MedBestemmelse<Sandt>[]
  readonly senest?: MedBestemmelse<Dato>
  readonly givet: readonly Afledt[]
}

const praktik = (formål: 'optraening' | 'afklaring', { fra, ansatPaaStedet = false }: Aftalt): Lovkrav => ({
  betingelser: [kanFåPraktik, praktikkensFormålPasser],
  senest: praktikSenestTil,
  givet: [
    [tilbudUnderForløbet, 'praktik'],
    [praktikkensFormål, formål],
    [praktikBegyndte, parseDay(fra)],
    [ansatPåPraktikstedet, ansatPaaStedet],
  ],
})

const mentor = (hos: 'virksomhed_eller_skole' | 'kommune_eller_konsulent', { fra }: Aftalt): Lovkrav => ({
  betingelser: [kanFåMentor],
  senest: mentorstøtteSenestTil,
  givet: [
    [tilbudUnderForløbet, 'mentor'],
    [mentorensArbejdsgiver, hos],
    [mentorstøtteBegyndte, parseDay(fra)],
  ],
})

/** What the law asks of a measure; health and social measures rest on other acts, which say for themselves. */
function lovkrav(asked: Aftalt): Lovkrav {
  switch (asked.art) {
    case 'praktik_optraenende':
      return praktik('optraening', asked)
    case 'praktik_afklarende':
      return praktik('afklaring', asked)
    case 'mentor':
      return mentor('kommune_eller_konsulent', asked)
    case 'virksomhedsmentor':
      return mentor('virksomhed_eller_skole', asked)
    case 'vejledning':
      return {
        betingelser: [kanFåVejledningOgOpkvalificering],
        givet: [[tilbudUnderForløbet, 'vejledning']],
      }
    case 'loentilskud':
      return { betingelser: [kanFåLøntilskud], givet: [[tilbudUnderForløbet, 'loentilskud']] }
    default:
      return { betingelser: [], givet: [[tilbudUnderForløbet, 'anden_lov']] }
  }
}

/** The law of the day lets the measure be given, for as long as is agreed. What it lacks is told. */
export const lovenTillader = (asked: Aftalt, sag: SagTilstand, { den }: Anledning): readonly Fejl[] => {
  const tider = { på: den, kendt: den }
  const course = registreret(sag, erIJobafklaring.faktum.nøgle, tider)?.værdi === true
  const { betingelser, senest, givet } = lovkrav(asked)
  const group: readonly Afledt[] = course ? [[målgruppeForTilbud, 'jobafklaring']] : []
  const k = sagskontekst(sag, [...group, ...givet], tider)
  const all = course ? [tilbudKanIndgå, ...betingelser] : betingelser
  const refused = all.flatMap((word) => sigerNej(word, evaluate(word.led, k)).map((f) => ved('art', f)))
  if (refused.length > 0 || !senest) return refused
  const spor = evaluate(senest.led, k)
  const { udfald } = spor
  if (udfald.art === 'åben') return manglerTil(senest, udfald, spor).map((f) => ved('til', f))
  const last = udfald.art === 'værdi' ? (udfald.værdi as Day) : undefined
  if (last === undefined || isNever(last) || parseDay(asked.til) <= last) return []
  return [ved('til', forLangt(senest, formatDay(last), spor))]
}
