import { formatDay, parseDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import { type Afgørelse, afgørelser } from '../afgoerelse/afgoerelser.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { ved } from '../kommandoer/regler.ts'
import { forløb } from '../opfoelgning/forloeb.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { løbendeJobafklaring } from './jobafklaringer.ts'

interface Begyndt {
  readonly forloebId: string
  readonly begynder: string
  readonly komFra: string
  readonly afgoerelseId?: string
  readonly dokumentId?: string
  readonly afgjort: string
}

const BEVILGER: ReadonlySet<string> = new Set(['jobafklaring', 'nyt_jobafklaring'])

/** Granted, and neither given up nor taken back. */
const bevilget = ({ art, truffet, tilbagekaldt }: Afgørelse): boolean =>
  BEVILGER.has(art) && truffet?.tilUgunst === false && tilbagekaldt === undefined

/** A course rests on a decision: of this case, or one that came with it as a document. One of them. */
export const bygger = (asked: Begyndt, sag: SagTilstand): readonly Fejl[] => {
  const { afgoerelseId, dokumentId } = asked
  if ((afgoerelseId === undefined) === (dokumentId === undefined)) {
    return [ved('afgoerelseId', afgørelseEllerDokument())]
  }
  if (dokumentId !== undefined) {
    return emne(sag, dokumenter).has(dokumentId) ? [] : [ved('dokumentId', ukendtDokument(dokumentId))]
  }
  const made = emne(sag, afgørelser).get(afgoerelseId ?? '')
  if (!made || !bevilget(made)) return [ved('afgoerelseId', ikkeBevilget())]
  const den = made.truffet ? formatDay(made.truffet.den) : undefined
  return den === undefined || den === asked.afgjort ? [] : [ved('afgjort', andenDag(den))]
}

/** One course at a time, none by the number of an illness, and no earlier course where it is said to follow one. */
export const kanBegynde = (asked: Begyndt, sag: SagTilstand): readonly Fejl[] => [
  ...(emne(sag, forløb).has(asked.forloebId) ? [ved('forloebId', brugt(asked.forloebId))] : []),
  ...(løbendeJobafklaring(sag) ? [ved('forloebId', løberAllerede())] : []),
  ...(parseDay(asked.begynder) < parseDay(ORDNINGEN) ? [ved('begynder', førOrdningen())] : []),
]

/** LAB.107.1 has its first version on that day. */
const ORDNINGEN = '2014-07-01'

const afgørelseEllerDokument = () =>
  fejl(
    'ikkeMuligt',
    'Forløbet bygger på en afgørelse. Skriv nummeret på afgørelsen i sagen, eller på det dokument, den fulgte med. Ikke begge dele.',
    'The course rests on a decision. Write the number of the decision in the case, or of the document it came in. Not both.',
  )
const ukendtDokument = (id: string) =>
  fejl(
    'findesIkke',
    `Sagen har ikke et dokument med nummeret "${id}". Registrér det først.`,
    `The case has no document numbered "${id}". Register it first.`,
  )
const ikkeBevilget = () =>
  fejl(
    'ikkeKlar',
    'Der er ingen afgørelse i sagen, der giver borgeren et jobafklaringsforløb. Træf den først.',
    'There is no decision in the case that grants the citizen a job clarification course. Make it first.',
  )
const andenDag = (day: string) =>
  fejl('ikkeMuligt', `Afgørelsen er truffet den ${day}.`, `The decision was made on ${day}.`)
const brugt = (id: string) =>
  fejl('ikkeMuligt', `Nummeret "${id}" er brugt i sagen. Vælg et andet.`, `The number "${id}" is used.`)
const løberAllerede = () =>
  fejl(
    'ikkeMuligt',
    'Der løber allerede et jobafklaringsforløb. Afslut det først.',
    'A job clarification course is already running. End it first.',
  )
const førOrdningen = () =>
  fejl(
    'trinFindesIkke',
    'Jobafklaringsforløb fandtes ikke før 1. juli 2014.',
    'Job clarification courses did not exist before 1 July 2014.',
  )
