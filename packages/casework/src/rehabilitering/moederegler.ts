import { formatDay, parseDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { erÅbent, type Rehabiliteringsmøde, rehabiliteringsmøder } from './moeder.ts'

interface Om {
  readonly moedeId: string
  readonly rehabsagId: string
}

const mødet = ({ moedeId }: Pick<Om, 'moedeId'>, sag: SagTilstand): Rehabiliteringsmøde | undefined =>
  emne(sag, rehabiliteringsmøder).get(moedeId)

/** The meeting is one of this case. */
export const iSammeSag = (asked: Om, sag: SagTilstand): readonly Fejl[] => {
  const one = mødet(asked, sag)
  return one && one.rehabsagId !== asked.rehabsagId ? [ved('moedeId', andenSag())] : []
}

/** Neither held, cancelled nor stayed away from. */
export const erStadigÅbent = (asked: Om, sag: SagTilstand): readonly Fejl[] => {
  const one = mødet(asked, sag)
  return !one || erÅbent(one) ? [] : [ved('moedeId', forbi())]
}

/** A time of day in the agenda. */
export const klokkeslæt = ({ klokken }: { readonly klokken: string }): readonly Fejl[] =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(klokken) ? [] : [ved('klokken', ikkeKlokkeslæt())]

/** Word that came after the meeting is none; and a move the citizen did not ask for is told in a letter. */
export const meldtFørMødet = (
  asked: Om & { readonly meddelt: string },
  sag: SagTilstand,
  { den }: Anledning,
): readonly Fejl[] => {
  const one = mødet(asked, sag)
  const told = parseDay(asked.meddelt)
  if (told > den) return [ved('meddelt', ikkeMeldtEndnu())]
  return one && told > one.dag ? [ved('meddelt', forSent(formatDay(one.dag)))] : []
}

export const flytningMeddeles = (asked: {
  readonly oensketAf: 'borger' | 'kommune'
  readonly brevId?: string
}): readonly Fejl[] =>
  asked.oensketAf === 'kommune' && asked.brevId === undefined ? [ved('brevId', udenBrev())] : []

/** Nobody stayed away from a meeting that has not been, or that they had not been told of. */
export const kunneKomme = (asked: Om, sag: SagTilstand, { den }: Anledning): readonly Fejl[] => {
  const one = mødet(asked, sag)
  if (!one) return []
  if (one.dag > den) return [ved('moedeId', ikkeEndnu(formatDay(one.dag)))]
  const arrived = emne(sag, forsendelser).get(one.brevId)?.fremme?.den
  return arrived !== undefined && arrived < one.dag ? [] : [ved('moedeId', ikkeIndkaldt())]
}

/** It is held on the day it was called for: another day is a move first. */
export const påDagen = (asked: Om & { readonly holdt: string }, sag: SagTilstand): readonly Fejl[] => {
  const one = mødet(asked, sag)
  return !one || one.dag === parseDay(asked.holdt) ? [] : [ved('holdt', andenDag(formatDay(one.dag)))]
}

/** A recommendation comes of a meeting that was held. */
export const mødetErHoldt = (asked: Om, sag: SagTilstand): readonly Fejl[] => {
  const one = mødet(asked, sag)
  return !one || one.holdt ? [] : [ved('moedeId', ikkeHoldt())]
}

const andenSag = () =>
  fejl('ikkeMuligt', 'Mødet hører til en anden sag.', 'The meeting belongs to another case.')
const forbi = () =>
  fejl(
    'ikkeMuligt',
    'Mødet er holdt, aflyst, eller borgeren udeblev. Indkald til et nyt.',
    'The meeting was held, cancelled or stayed away from. Call to a new one.',
  )
const ikkeKlokkeslæt = () =>
  fejl('ikkeMuligt', 'Skriv klokkeslættet som 09:20.', 'Write the time of day as 09:20.')
const ikkeMeldtEndnu = () =>
  fejl(
    'ikkeMuligt',
    'Den dag er ikke kommet endnu. Skriv den dag, ændringen blev meldt.',
    'That day has not come yet. Write the day the change was told.',
  )
const forSent = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Mødet var den ${day}, og ændringen er først meldt bagefter.`,
    `The meeting was on ${day}, and the change was only told afterwards.`,
  )
const udenBrev = () =>
  fejl(
    'manglerFelt',
    'Når kommunen flytter mødet, skal borgeren have et brev om den nye tid. Skriv nummeret på brevet.',
    'When the municipality moves the meeting, the citizen must have a letter of the new time. Write its number.',
  )
const ikkeEndnu = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Mødet er først den ${day}. Ingen er udeblevet endnu.`,
    `The meeting is not until ${day}. Nobody has stayed away yet.`,
  )
const ikkeIndkaldt = () =>
  fejl(
    'ikkeMuligt',
    'Indkaldelsen var ikke nået frem før mødet, så borgeren er ikke udeblevet. Indkald igen.',
    'The call had not arrived before the meeting, so the citizen did not stay away. Call again.',
  )
const andenDag = (day: string) =>
  fejl(
    'ikkeMuligt',
    `Mødet er indkaldt til den ${day}. Flyt det først, hvis det blev holdt en anden dag.`,
    `The meeting was called for ${day}. Move it first if it was held on another day.`,
  )
const ikkeHoldt = () => fejl('ikkeMuligt', 'Mødet er ikke holdt endnu.', 'The meeting has not been held yet.')
