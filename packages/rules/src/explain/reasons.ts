import { leastSure, type Sikkerhed } from '../certainty.ts'
import type { Faktum } from '../fact.ts'
import type { Foretaget, Skøn } from '../judgement.ts'
import { type Grunde, plainValue, type Udfald } from '../outcome.ts'
import type { Overgang, Undtagelse, Version } from '../provision.ts'
import type { Hjemmel } from '../source.ts'
import type { Tekst } from '../text.ts'
import type { Spor, Valgt } from '../trace.ts'
import type { Enhed } from '../units.ts'
import type { Kind, Value } from '../value.ts'
import { certaintyOf } from './certainty-of.ts'
import { decidingIn, isAny, type Omstændighed } from './deciding.ts'
import { decisive } from './decisive.ts'
import { reckoning } from './reckoning.ts'
import type { BrugtSats } from './step.ts'

/** A rule that was applied: which version and why that one, and what it gave of what. */
export interface Regeldel {
  readonly art: 'regel'
  readonly hjemmel: Hjemmel
  readonly gælder: Version | Overgang
  readonly undtagelse?: Undtagelse
  /** The day of the case that picked the version, where it was a day that did. */
  readonly vælger?: { readonly dag: number; readonly navn: Tekst }
  /** That it is open which of several governs, and that they say the same. */
  readonly blandt: boolean
  readonly sikkerhed: Sikkerhed
  readonly udfald: Udfald
  readonly kind: Kind
  readonly enhed?: Enhed
  readonly afgørende: readonly Omstændighed[]
  /** Whether one requirement of several was enough. */
  readonly énErNok: boolean
  readonly udregning?: Tekst
  readonly satser: readonly BrugtSats[]
}

/** What the reasons of a decision are made of: its result, the rules, the facts given weight, and what was judged. */
export type Begrundelsesdel =
  | { readonly art: 'resultat'; readonly tekst: Tekst }
  | Regeldel
  | { readonly art: 'oplysning'; readonly faktum: Faktum; readonly værdi: Value }
  | { readonly art: 'hensyn'; readonly skøn: Skøn; readonly svar: boolean; readonly foretaget: Foretaget }

/** Something a decision cannot stand on. */
export interface Usikkert {
  readonly navn: Tekst
  readonly hjemmel?: Hjemmel
  readonly sikkerhed: Sikkerhed
}

/** Why the reasons cannot be written yet. */
export type Hindring =
  | { readonly art: 'åben'; readonly grunde: Grunde }
  | { readonly art: 'opstår ikke' }
  | { readonly art: 'usikker'; readonly steder: readonly Usikkert[] }
  | { readonly art: 'skøn uden begrundelse'; readonly skøn: readonly Skøn[] }

export type Begrundelse =
  | { readonly art: 'begrundelse'; readonly dele: readonly Begrundelsesdel[] }
  | { readonly art: 'kan ikke skrives'; readonly hindringer: readonly Hindring[] }

/** What the caller knows of a decision: its result in words, and whether it gives the person all that was asked for. */
export interface Afgørelse {
  readonly resultat: Tekst
  readonly medhold: boolean
}

/**
 * The reasons of a decision: the rules applied, outermost first, the facts that had a say, and for each judgement who
 * made it and why. Made of the trace: no reason is found on here. Reasons are refused where the answer is open or does
 * not arise, where a judgement stands without its reason, and where the answer goes against the person and rests on
 * nothing surer than law not confirmed.
 */
export function reasons(spor: Spor, { resultat, medhold }: Afgørelse): Begrundelse {
  const { udfald } = spor
  if (udfald.art === 'åben') return refused({ art: 'åben', grunde: udfald })
  if (udfald.art === 'ikke relevant') return refused({ art: 'opstår ikke' })
  const all = inOrder(spor)
  const hindringer = [
    ...(!medhold && isUnsure(certaintyOf(spor)) ? [unsureIn(all, certaintyOf(spor))] : []),
    ...withoutReason(all),
  ]
  if (hindringer.length > 0) return refused(...hindringer)
  return {
    art: 'begrundelse',
    dele: [{ art: 'resultat', tekst: resultat }, ...rules(all), ...facts(all), ...judged(all)],
  }
}

const refused = (...hindringer: readonly Hindring[]): Begrundelse => ({ art: 'kan ikke skrives', hindringer })

/** What must never be the sole ground of a decision against a person. */
const isUnsure = (sikkerhed: Sikkerhed): boolean => leastSure([sikkerhed, 'sekundær']) !== 'sekundær'

/** All that had a say: what a rule says before what picked it, each provision once. */
function inOrder(spor: Spor, seen: Set<unknown> = new Set(), found: Spor[] = []): readonly Spor[] {
  const key = spor.valgt?.bestemmelse ?? spor.børn
  if (spor.børn.length > 0 && seen.has(key)) return found
  seen.add(key)
  found.push(spor)
  const parts = [...decisive(spor)].sort((a, b) => rank(a) - rank(b))
  for (const part of parts) inOrder(part, seen, found)
  return found
}

const RANK = { undtagelse: 0, svar: 1, mulig: 1, overgang: 2, dag: 3, inden: 3, opstår: 3, forbi: 4 } as const

const rank = ({ del }: Spor): number => (del ? RANK[del.art] : 0)

const rules = (all: readonly Spor[]): readonly Regeldel[] =>
  all.flatMap((spor) => (spor.valgt ? ruleOf(spor, spor.valgt) : []))

/** A rule that answered. One whose question does not arise, or whose answer is open, is not what a decision rests on. */
function ruleOf(spor: Spor, valgt: Valgt): readonly Regeldel[] {
  const { udfald } = spor
  const { bestemmelse, undtagelse, vælger, blandt } = valgt
  const gælder = valgt.version ?? valgt.overgang ?? blandt?.at(-1)
  if (!gælder || udfald.art === 'åben' || udfald.art === 'ikke relevant') return []
  const udregning = bothLanguages(spor)
  return [
    {
      art: 'regel',
      hjemmel: (undtagelse ?? gælder).hjemmel,
      gælder,
      ...(undtagelse ? { undtagelse } : {}),
      ...(vælger === undefined || bestemmelse.vælgesEfter.art === 'svaret'
        ? {}
        : { vælger: { dag: vælger, navn: bestemmelse.vælgesEfter.navn } }),
      blandt: blandt !== undefined,
      sikkerhed: leastSure((blandt ?? [gælder]).map((one) => one.sikkerhed)),
      udfald,
      kind: bestemmelse.kind,
      ...(bestemmelse.enhed ? { enhed: bestemmelse.enhed } : {}),
      afgørende: decidingIn(spor),
      énErNok: isAny(spor),
      ...(udregning ? { udregning } : {}),
      satser: ratesIn(spor),
    },
  ]
}

function bothLanguages(spor: Spor): Tekst | undefined {
  const [da, en] = [reckoning(spor, 'da'), reckoning(spor, 'en')]
  return da === undefined || en === undefined ? undefined : { da, en }
}

/** The amounts a rule itself used, each once. */
function ratesIn(spor: Spor, found: Map<unknown, BrugtSats> = new Map()): readonly BrugtSats[] {
  for (const part of decisive(spor)) {
    if (part.led.op === 'rate' && part.række)
      found.set(part.række, { sats: part.led.sats, række: part.række })
    if (!part.valgt) ratesIn(part, found)
  }
  return [...found.values()]
}

function facts(all: readonly Spor[]): readonly Begrundelsesdel[] {
  const found = new Map<Faktum, Begrundelsesdel>()
  for (const { led, udfald } of all) {
    const værdi = led.op === 'fact' ? plainValue(udfald) : undefined
    if (led.op === 'fact' && værdi !== undefined && !found.has(led.faktum)) {
      found.set(led.faktum, { art: 'oplysning', faktum: led.faktum, værdi })
    }
  }
  return [...found.values()]
}

function judged(all: readonly Spor[]): readonly Begrundelsesdel[] {
  const found = new Map<Skøn, Begrundelsesdel>()
  for (const { led, udfald, foretaget } of all) {
    if (led.op !== 'judgement' || !foretaget || found.has(led.skøn)) continue
    found.set(led.skøn, { art: 'hensyn', skøn: led.skøn, svar: udfald.art === 'ja', foretaget })
  }
  return [...found.values()]
}

function withoutReason(all: readonly Spor[]): readonly Hindring[] {
  const skøn = new Set(
    all.flatMap(({ led, foretaget }) => (led.op === 'judgement' && !foretaget ? [led.skøn] : [])),
  )
  return skøn.size === 0 ? [] : [{ art: 'skøn uden begrundelse', skøn: [...skøn] }]
}

/** The rules and amounts that make an answer as unsure as it is. */
function unsureIn(all: readonly Spor[], sikkerhed: Sikkerhed): Hindring {
  const steder = all.flatMap((spor): readonly Usikkert[] => {
    const { led, valgt, række } = spor
    const at = valgt?.version ?? valgt?.overgang
    if (valgt && at?.sikkerhed === sikkerhed)
      return [{ navn: valgt.bestemmelse.titel, hjemmel: at.hjemmel, sikkerhed }]
    return led.op === 'rate' && række?.sikkerhed === sikkerhed ? [{ navn: led.sats.navn, sikkerhed }] : []
  })
  return { art: 'usikker', steder: distinct(steder) }
}

const distinct = (all: readonly Usikkert[]): readonly Usikkert[] =>
  all.filter((one, i) => all.findIndex((other) => other.navn.da === one.navn.da) === i)
