import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import { plainValue } from '../outcome.ts'
import type { Overgang, Undtagelse } from '../provision.ts'
import type { SatsRække } from '../rate.ts'
import type { Tekst } from '../text.ts'
import { type Spor, type Valgt, waitedFor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { typeOf } from '../tree-kind.ts'
import { certaintyOf } from './certainty-of.ts'
import { circumstanceText } from './circumstance.ts'
import { decidingIn, type Omstændighed } from './deciding.ts'
import { decisive, isPartlyKnown, told } from './decisive.ts'
import { reckoning } from './reckoning.ts'
import type { BrugtFaktum, BrugtSats, BrugtSkøn, Særregel, Trin, VurderetKrav } from './step.ts'
import { sureOf } from './telling.ts'

/**
 * The steps of a trace: one for each provision, in the order the law applies them, each named once. A provision worked
 * out for several spells is shown for the newest.
 */
export const stepsOf = (spor: Spor): readonly Trin[] => stepsIn(spor, isOpen(spor), new Set())

const isOpen = ({ udfald }: Spor): boolean => udfald.art === 'åben'

/** `open`: whether the whole is, so that what is open in it is told of; else it would be one more thing to worry about. */
function stepsIn(spor: Spor, open: boolean, seen: Set<string>): readonly Trin[] {
  const { valgt } = spor
  if (!valgt) return partsOf(spor, open).flatMap((child) => stepsIn(child, open, seen))
  if (seen.has(valgt.bestemmelse.id)) return []
  seen.add(valgt.bestemmelse.id)
  return [stepOf(spor, valgt, open && isOpen(spor), seen)]
}

/** What of a part is told: what may turn out to govern is not, while what it hangs on is open. */
function partsOf(spor: Spor, open: boolean): readonly Spor[] {
  if (!open || !isOpen(spor)) return told(spor)
  return waitedFor(spor).filter(({ del }) => del?.art !== 'mulig')
}

function stepOf(spor: Spor, valgt: Valgt, open: boolean, seen: Set<string>): Trin {
  const { bestemmelse } = valgt
  const parts = partsOf(spor, open)
  const own = ownParts(parts, open)
  const sikkert = sureOf(spor)
  const udregning = reckoningIn(spor)
  return {
    id: bestemmelse.id,
    titel: bestemmelse.titel,
    kind: bestemmelse.kind,
    ...(bestemmelse.enhed ? { enhed: bestemmelse.enhed } : {}),
    ...lawOf(valgt),
    ...specialsIn(parts, valgt),
    kilder: (valgt.version ?? valgt.overgang)?.kilder ?? valgt.blandt?.flatMap(({ kilder }) => kilder) ?? [],
    sikkerhed: (valgt.version ?? valgt.overgang)?.sikkerhed ?? certaintyOf(spor),
    udfald: spor.udfald,
    ...(sikkert ? { sikkert } : {}),
    ...(udregning ? { udregning } : {}),
    krav: parts.filter(({ del }) => del?.art === 'svar').flatMap((part) => requirementsIn(part, open)),
    flereLæsninger: (valgt.version ?? valgt.overgang)?.indhold.art === 'læsninger',
    ...usedIn(own),
    under: parts.flatMap((child) => stepsIn(child, open, seen)),
  }
}

function reckoningIn(spor: Spor): Tekst | undefined {
  const [da, en] = [reckoning(spor, 'da'), reckoning(spor, 'en')]
  return da === undefined || en === undefined ? undefined : { da, en }
}

/** What the version, or the transition, and the exception say of themselves. */
function lawOf({ bestemmelse, version, overgang, undtagelse, vælger, blandt }: Valgt): Partial<Trin> {
  // Where no version was picked, the newest tells where the rule is to be found.
  const newest = blandt?.at(-1) ?? bestemmelse.versioner.at(-1)
  const hjemmel = (undtagelse ?? version ?? overgang ?? newest)?.hjemmel
  return {
    ...(version ? { siger: version.siger, kontrolleretTil: version.kontrolleretTil } : {}),
    ...(version ? { gælderFra: version.fra, gælderTil: version.til } : {}),
    ...(version?.note ? { note: version.note } : {}),
    ...(overgang ? { siger: overgang.navn } : {}),
    ...(blandt ? { blandt } : {}),
    ...(hjemmel ? { hjemmel } : {}),
    ...(vælger === undefined ? {} : { vælger: { dag: vælger, navn: bestemmelse.vælgesEfter.navn } }),
  }
}

/** The exception or transition that answered, and those tried that do not apply. */
function specialsIn(parts: readonly Spor[], valgt: Valgt): Pick<Trin, 'gælder' | 'forbigået'> {
  const forbigået: Særregel[] = []
  let gælder: Særregel | undefined
  for (const part of parts) {
    const rule = specialOf(part)
    if (!rule) continue
    if (rule.of === valgt.undtagelse || (rule.of === valgt.overgang && !valgt.undtagelse)) gælder = rule.said
    else if (part.udfald.art === 'nej') forbigået.push(rule.said)
  }
  return { ...(gælder ? { gælder } : {}), forbigået }
}

function specialOf(part: Spor): { readonly of: Undtagelse | Overgang; readonly said: Særregel } | undefined {
  const { del } = part
  if (del?.art !== 'undtagelse' && del?.art !== 'overgang') return undefined
  const of = del.art === 'undtagelse' ? del.undtagelse : del.overgang
  return { of, said: { slags: del.art, navn: of.navn, hjemmel: of.hjemmel, fordi: whyOf(part) } }
}

/** What decided a condition; where each of several failed it alone, the one that is said in the fewest words. */
function whyOf(part: Spor): readonly Omstændighed[] {
  if (part.led.op !== 'all' || part.udfald.art !== 'nej') return decidingIn(part)
  const length = (all: readonly Omstændighed[]) =>
    all.reduce((sum, one) => sum + circumstanceText(one, 'da').length, 0)
  const each = decisive(part).map((child) => decidingIn({ ...part, børn: [child] }))
  return each.reduce((best, next) => (length(next) < length(best) ? next : best), each[0] ?? [])
}

/** Each requirement of what answered, with what it gave; not those asked of each record of a list. */
function requirementsIn(spor: Spor, open: boolean): readonly VurderetKrav[] {
  const { led, krav, udfald } = spor
  const own = krav?.tekst || krav?.nr ? [{ krav, udfald, ...typeOf(krav.led) }] : []
  if (spor.valgt || READS_RECORDS.has(led.op)) return own
  return [...own, ...partsOf(spor, open).flatMap((part) => requirementsIn(part, open))]
}

const READS_RECORDS: ReadonlySet<Led['op']> = new Set(['daysOf', 'sumOf', 'countOf', 'withoutFirst'])

function usedIn(own: readonly Spor[]): Pick<Trin, 'fakta' | 'skøn' | 'satser'> {
  const fakta = new Map<Faktum, BrugtFaktum>()
  const skøn = new Map<Skøn, BrugtSkøn>()
  const satser = new Map<SatsRække, BrugtSats>()
  for (const spor of own) {
    const { led, udfald, række, foretaget } = spor
    if (led.op === 'fact' && !fakta.has(led.faktum)) fakta.set(led.faktum, factUsed(spor, led.faktum))
    if (led.op === 'judgement' && !skøn.has(led.skøn))
      skøn.set(led.skøn, { skøn: led.skøn, udfald, ...(foretaget ? { foretaget } : {}) })
    if (led.op === 'rate' && række) satser.set(række, { sats: led.sats, række })
  }
  return { fakta: [...fakta.values()], skøn: [...skøn.values()], satser: [...satser.values()] }
}

function factUsed(spor: Spor, faktum: Faktum): BrugtFaktum {
  const sikkert = isPartlyKnown(spor) ? sureOf(spor) : undefined
  return { faktum, værdi: plainValue(spor.udfald), ...(sikkert ? { sikkert } : {}) }
}

/** The parts of a trace that belong to this provision itself, not to one it rests on. */
function ownParts(parts: readonly Spor[], open: boolean, found: Spor[] = []): readonly Spor[] {
  for (const part of parts) {
    found.push(part)
    if (!part.valgt) ownParts(partsOf(part, open), open, found)
  }
  return found
}
