import { formatDay, parseDay } from '@sagsvej/calendar'
import { kanVælgeTelefonEllerVideo } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { fejl } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { findes, ved } from '../kommandoer/regler.ts'
import { sagskontekst } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { opfølgningsfakta } from './fakta.ts'
import { forløb } from './forloeb.ts'
import { type Samtale, samtaler } from './samtaler.ts'

export const iSamtalen = findes('samtaleId', { da: 'en samtale', en: 'a talk' }, samtaler)

interface Om {
  readonly samtaleId: string
}

const samtale = ({ samtaleId }: Om, sag: SagTilstand): Samtale | undefined =>
  emne(sag, samtaler).get(samtaleId)

/** Neither held nor cancelled. */
export const erIkkeForbi = (asked: Om, sag: SagTilstand): readonly Fejl[] => {
  const one = samtale(asked, sag)
  if (!one || (one.holdt === undefined && one.aflyst === undefined)) return []
  return [ved('samtaleId', forbi(one))]
}

/** Nobody has stayed away from a talk whose day has not come, or that they were not told of in time. */
export const kanVæreUdeblevet = (asked: Om, sag: SagTilstand, { den }: Anledning): readonly Fejl[] => {
  const one = samtale(asked, sag)
  if (!one) return []
  if (one.udeblevet) return [ved('samtaleId', alleredeUdeblevet())]
  if (one.holdes > den) return [ved('samtaleId', ikkeKommet(formatDay(one.holdes)))]
  const arrived = emne(sag, forsendelser).get(one.brevId)?.fremme?.den
  return arrived !== undefined && arrived < one.holdes ? [] : [ved('samtaleId', ikkeIndkaldt())]
}

interface Afbud extends Om {
  readonly meddelt: string
}

/** Word must have been sent before the talk was over; the citizen's own word is sent the day it is registered. */
export const meldtITide = (asked: Afbud, sag: SagTilstand, { den, af }: Anledning): readonly Fejl[] => {
  const one = samtale(asked, sag)
  const told = parseDay(asked.meddelt)
  if (told > den) return [ved('meddelt', ikkeMeldtEndnu())]
  const own = af.rolle === 'borger' || af.rolle === 'repraesentant'
  if (own && told !== den) return [ved('meddelt', meldesNu(formatDay(den)))]
  return one && told > one.holdes ? [ved('meddelt', forSent(formatDay(one.holdes)))] : []
}

/** A move the citizen did not ask for is told in a letter: a later absence rests on it. */
export const flytningMeddelt = (asked: {
  readonly oensketAf: 'borger' | 'kommune'
  readonly brevId?: string
}): readonly Fejl[] =>
  asked.oensketAf === 'kommune' && asked.brevId === undefined ? [ved('brevId', flytningUdenBrev())] : []

/** Where the act on sickness benefit lets the citizen choose the form, it holds, unless coming in person is needed. */
export const denValgteForm = (
  asked: { readonly forloebId: string; readonly form: string; readonly oensketForm?: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  if (asked.oensketForm === undefined || asked.oensketForm === asked.form) return []
  if (!emne(sag, forløb).has(asked.forloebId)) return []
  const tider = { på: den, kendt: den }
  const k = sagskontekst(sag, opfølgningsfakta(sag, asked.forloebId, tider), tider)
  const { art } = evaluate(kanVælgeTelefonEllerVideo.led, k).udfald
  if (art === 'ja') return [ved('form', borgerenVælger())]
  return art === 'åben' ? [ved('form', formUafklaret())] : []
}

const forbi = ({ holdt, holdes }: Samtale) => {
  const day = formatDay(holdt ?? holdes)
  return holdt === undefined
    ? fejl(
        'ikkeMuligt',
        `Samtalen den ${day} er aflyst. Indkald til en ny.`,
        `The talk of ${day} was cancelled. Call to a new one.`,
      )
    : fejl(
        'ikkeMuligt',
        `Samtalen er holdt den ${day}. Det, der blev aftalt, rettes med et notat.`,
        `The talk was held on ${day}. What was agreed is mended by a note.`,
      )
}
const alleredeUdeblevet = () =>
  fejl('ikkeMuligt', 'Udeblivelsen er registreret.', 'The absence is registered already.')
const ikkeKommet = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Samtalen er først den ${day}. Ingen er udeblevet endnu.`,
    `The talk is not until ${day}. Nobody has stayed away yet.`,
  )
const ikkeIndkaldt = () =>
  fejl(
    'ikkeMuligt',
    'Indkaldelsen var ikke nået frem før samtalen, så borgeren er ikke udeblevet. Indkald igen.',
    'The call had not arrived before the talk, so the citizen did not stay away. Call again.',
  )
const ikkeMeldtEndnu = () =>
  fejl(
    'ikkeMuligt',
    'Den dag er ikke kommet endnu. Skriv den dag, ændringen blev meldt.',
    'That day has not come yet. Write the day the change was told.',
  )
const meldesNu = (today: string) =>
  fejl(
    'ikkeMuligt',
    `Du melder det i dag. Skriv ${today}. Har du meldt det før, så ring til os, så retter vi det.`,
    `You tell it today. Write ${today}. If you told it before, call us, and we will put it right.`,
  )
const forSent = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Samtalen var den ${day}, og der er først meldt afbud bagefter. Registrér udeblivelsen, og skriv grunden.`,
    `The talk was on ${day}, and word was only sent afterwards. Register the absence, and write the reason.`,
  )
const flytningUdenBrev = () =>
  fejl(
    'manglerFelt',
    'Når kommunen flytter samtalen, skal borgeren have et brev om den nye dag. Skriv nummeret på brevet.',
    'When the municipality moves the talk, the citizen must have a letter of the new day. Write its number.',
  )
const borgerenVælger = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren har valgt en anden form, og loven lader borgeren vælge. Brug den, eller vurdér konkret, at fremmøde er nødvendigt.',
    'The citizen chose another form, and the act lets the citizen choose. Use it, or judge that coming in person is needed.',
  )
const formUafklaret = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren har valgt en anden form. Vurdér først, om det er nødvendigt at møde frem, eller brug den form, borgeren valgte.',
    'The citizen chose another form. First judge whether coming in person is needed, or use the form they chose.',
  )
