import {
  enigMedAktøren,
  indsatsenKanOverlades,
  kanOverladesTilAndenAktør,
  kommunenHarStadigAnsvaret,
  opgavenTilAktøren,
} from '@sagsvej/law'
import { evaluate, type Spor } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { klagesporI } from '../forsendelse/klagevejledning.ts'
import { jobafklaringer } from '../jobafklaring/jobafklaringer.ts'
import { efterLoven } from '../kommandoer/efter-loven.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { AKTØROPGAVER, type Aktøropgave } from './begivenheder.ts'
import { erOverladt, overladelser } from './overladelser.ts'

export const iOverladelsen = findes(
  'overladelseId',
  { da: 'en overladt opgave', en: 'a task handed over' },
  overladelser,
)

interface Overladt {
  readonly forloebId: string
  readonly opgaver: readonly Aktøropgave[]
  readonly enig?: boolean
}

export const nogetOverlades = ({ opgaver }: Overladt): readonly Fejl[] =>
  opgaver.length > 0 ? [] : [ved('opgaver', ingenOpgave())]

/** In a course of illness the act on sickness benefit says what may be handed over; in a job clarification course LAB does. */
export const lovenLaderDenOverlades = (
  { forloebId, opgaver, enig }: Overladt,
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const tider = { på: den, kendt: den }
  const effort = emne(sag, jobafklaringer).has(forloebId)
  return opgaver.flatMap((opgave) => {
    const art = opgave === 'samtaler' || opgave === 'indsats' ? 'opgave' : opgave
    // Unfitness for work and the right to sickness benefit are matters of that act, whatever course the provider works in.
    const provision = effort && art === 'opgave' ? indsatsenKanOverlades : kanOverladesTilAndenAktør
    const given = [[opgavenTilAktøren, art] as const, [enigMedAktøren, enig] as const]
    const spor = evaluate(provision.led, sagskontekst(sag, given, tider))
    const law = (sprog: 'da' | 'en') => efterLoven(provision, spor, sprog)
    return spor.udfald.art === 'ja' ? [] : [ved('opgaver', ikkeOverlades(opgave, spor, law))]
  })
}

/** The referral can be complained of: the citizen is told of it in a letter that says how. */
export const borgerenFårKlagevejledning = (
  { brevId }: { readonly brevId: string },
  sag: SagTilstand,
): readonly Fejl[] => {
  const brev = emne(sag, forsendelser).get(brevId)
  return !brev || klagesporI(brev.indhold) === 'retssikkerhedsloven' ? [] : [ved('brevId', udenKlagevej())]
}

export const erIkkeTagetTilbage = (
  { overladelseId }: { readonly overladelseId: string },
  sag: SagTilstand,
): readonly Fejl[] =>
  emne(sag, overladelser).get(overladelseId)?.tagetTilbage ? [ved('overladelseId', tagetTilbage())] : []

/** A report is on what was handed over, and on nothing else. */
export const kunDetOverladte = (
  asked: { readonly overladelseId: string; readonly udfoert: readonly { readonly opgave: Aktøropgave }[] },
  sag: SagTilstand,
): readonly Fejl[] => {
  const given = emne(sag, overladelser).get(asked.overladelseId)?.overladt.opgaver ?? []
  return asked.udfoert
    .filter(({ opgave }) => !given.includes(opgave))
    .map(({ opgave }) => ved('udfoert', ikkeOverladt(opgave)))
}

/** A provider calls to and holds talks only in a course where talks were handed to it. */
export const samtalenErOverladt = (
  { forloebId }: { readonly forloebId: string },
  sag: SagTilstand,
  { af, den }: Anledning,
): readonly Fejl[] =>
  af.rolle !== 'leverandoer' || erOverladt(sag, forloebId, 'samtaler')
    ? []
    : [ved('forloebId', samtalerErIkkeOverladt(den))]

const ingenOpgave = () => fejl('manglerFelt', 'Vælg mindst én opgave.', 'Choose at least one task.')
const ikkeOverlades = (opgave: Aktøropgave, { udfald }: Spor, law: (sprog: 'da' | 'en') => string) => {
  const { da, en } = AKTØROPGAVER[opgave]
  if (udfald.art === 'åben' && udfald.huller.length > 0) {
    return fejl(
      'ikkeMuligt',
      `Om loven den dag lader kommunen overlade ${da}, er ikke læst: retsgrundlag ukendt${law('da')}. Kommunen gør det selv.`,
      `Whether the law that day lets the municipality hand over ${en} has not been read: legal basis unknown${law('en')}. The municipality does it itself.`,
    )
  }
  return opgave === 'afgoerelse_uarbejdsdygtig'
    ? fejl(
        'ikkeMuligt',
        `En anden aktør kan kun afgøre, om borgeren er uarbejdsdygtig, når de to er enige${law('da')}. Er de ikke det, afgør kommunen.`,
        `A provider can decide whether the citizen is unfit for work only when the two agree${law('en')}. If not, the municipality decides.`,
      )
    : fejl(
        'ikkeMuligt',
        `Kommunen kan ikke overlade ${da} til en anden aktør${law('da')}. Tag det ud; kommunen afgør det selv.`,
        `The municipality cannot hand ${en} to a provider${law('en')}. Take it out; the municipality decides itself.`,
      )
}
const udenKlagevej = () =>
  fejl(
    'ikkeMuligt',
    'Brevet siger ikke, hvordan borgeren klager over henvisningen. Skriv det om, så det gør.',
    'The letter does not say how the citizen complains of the referral. Write it anew, so that it does.',
  )
const tagetTilbage = () =>
  fejl(
    'ikkeMuligt',
    'Kommunen har taget opgaven tilbage. Overlad den igen, hvis aktøren skal gøre mere.',
    'The municipality has taken the task back. Hand it over again if the provider is to do more.',
  )
const ikkeOverladt = (opgave: Aktøropgave) =>
  fejl(
    'ikkeMuligt',
    `Aktøren har ikke fået overladt ${AKTØROPGAVER[opgave].da}. Skriv kun om det, der er overladt.`,
    `The provider was not handed ${AKTØROPGAVER[opgave].en}. Write only on what was handed over.`,
  )
const samtalerErIkkeOverladt = (den: Anledning['den']) =>
  fejl(
    'ikkeMuligt',
    `Samtalerne i forløbet er ikke overladt til en anden aktør, og kommunen har ansvaret${efterLoven(kommunenHarStadigAnsvaret, den, 'da')}. Kommunen skal først overlade dem.`,
    `The talks of the course are not handed to a provider, and the municipality is responsible${efterLoven(kommunenHarStadigAnsvaret, den, 'en')}. The municipality must hand them over first.`,
  )
