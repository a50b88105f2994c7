import type { Day } from '@sagsvej/calendar'
import type { Sikkerhed } from '../certainty.ts'
import type { Bestemmelse, Indhold } from '../provision.ts'
import type { Sats } from '../rate.ts'
import type { Kilde } from '../source.ts'
import type { Tekst } from '../text.ts'
import type { Finding, Om } from './finding.ts'
import { dayText, tekst } from './say.ts'

/** Something of the law that says where it was read and how sure it is. */
interface Statement {
  readonly om: Om
  readonly hvor: Tekst
  readonly version?: Day
  readonly kilder: readonly Kilde[]
  readonly sikkerhed: Sikkerhed
  readonly indhold?: Indhold
  readonly formel?: string | undefined
}

/** Missing sources, and certainty that does not fit what is said. */
export const checkStatements = (all: readonly (Bestemmelse | Sats)[]): readonly Finding[] =>
  all.flatMap((one) => ('rækker' in one ? rowsOf(one) : versionsOf(one))).flatMap(faultsOf)

function versionsOf({ id, overgange, versioner }: Bestemmelse): readonly Statement[] {
  const om: Om = { slags: 'bestemmelse', navn: id }
  return [
    ...overgange.map(({ navn, kilder, sikkerhed, indhold }) => ({
      om,
      hvor: tekst(`Overgangen »${navn.da}«`, `The transition “${navn.en}”`),
      ...{ kilder, sikkerhed, indhold },
    })),
    ...versioner.map(({ fra, kilder, sikkerhed, indhold }) => ({
      om,
      hvor: tekst(`Versionen fra ${dayText(fra)}`, `The version from ${dayText(fra)}`),
      version: fra,
      ...{ kilder, sikkerhed, indhold },
    })),
  ]
}

const rowsOf = ({ nøgle, rækker }: Sats): readonly Statement[] =>
  rækker.map(({ fra, kilder, sikkerhed, formel }) => ({
    om: { slags: 'sats', navn: nøgle },
    hvor: tekst(`Rækken fra ${dayText(fra)}`, `The row from ${dayText(fra)}`),
    version: fra,
    ...{ kilder, sikkerhed, formel },
  }))

function faultsOf(s: Statement): readonly Finding[] {
  const found: Finding[] = []
  const tell = (code: 'noSource' | 'certainty', galt: Tekst, mend: Tekst) =>
    found.push({
      code,
      grade: 'fault',
      om: s.om,
      ...(s.version === undefined ? {} : { version: s.version }),
      galt: tekst(`${s.hvor.da} ${galt.da}`, `${s.hvor.en} ${galt.en}`),
      mend,
    })
  if (!s.kilder.some(({ navn }) => navn.trim() !== '')) tell('noSource', ...NO_SOURCE)
  const unsaid = s.sikkerhed === 'ukendt' || s.sikkerhed === 'ikke modelleret'
  if (s.indhold?.art === 'ukendt' && !unsaid) tell('certainty', ...UNREAD_BUT_SURE)
  if (s.indhold && s.indhold.art !== 'ukendt' && unsaid) tell('certainty', ...READ_BUT_UNKNOWN)
  if (s.indhold && s.indhold.art !== 'læsninger' && s.sikkerhed === 'konflikt')
    tell('certainty', ...ONE_SIDED)
  if (!s.indhold && s.sikkerhed === 'afledt' && !s.formel?.trim()) tell('certainty', ...NO_FORMULA)
  return found
}

const NO_SOURCE = [
  tekst('har ingen kilde.', 'has no source.'),
  tekst(
    'Skriv i »kilder«, hvor den er læst. Er den ikke læst, så er indholdet »ukendt«, og kilden er det, man ved om det.',
    'Say in ‘kilder’ where it was read. If it was not, its content is ‘ukendt’, and its source is whatever tells of it.',
  ),
] as const
const UNREAD_BUT_SURE = [
  tekst(
    'har ingen regel, men sikkerheden siger, at den har.',
    'has no rule, yet its certainty says that it has.',
  ),
  tekst(
    'Skriv sikkerheden »ukendt«, eller »ikke modelleret«, hvis teksten er læst.',
    'Let its certainty be ‘ukendt’, or ‘ikke modelleret’ if the text has been read.',
  ),
] as const
const READ_BUT_UNKNOWN = [
  tekst(
    'har en regel, men sikkerheden siger, at den ingen har.',
    'has a rule, yet its certainty says that it has none.',
  ),
  tekst(
    'Skriv, hvor sikker reglen er, eller skriv i »ukendt«, hvad der mangler.',
    'Say how sure the rule is, or say in ‘ukendt’ what is lacking.',
  ),
] as const
const ONE_SIDED = [
  tekst('er i konflikt, men har kun én læsning.', 'is in conflict, yet has one reading only.'),
  tekst('Skriv begge som »læsninger« med deres grunde.', 'Write both as ‘læsninger’ with their reasons.'),
] as const
const NO_FORMULA = [
  tekst('er afledt, men har ingen formel.', 'is derived, yet has no formula.'),
  tekst('Skriv i »formel«, hvad beløbet er regnet af.', 'Say in ‘formel’ what the amount was reckoned from.'),
] as const
