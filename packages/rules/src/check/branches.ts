import { prose } from '../explain/prose.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Tekst } from '../text.ts'
import type { Led } from '../tree.ts'
import type { Asker, Perhaps } from './ask.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import { decides } from './decides.ts'
import type { Finding, FindingCode, Rapport, Undecided } from './finding.ts'
import { nodesIn } from './parts.ts'
import { tekst } from './say.ts'

/**
 * Conditions of the provisions `asked` that never hold, or always do, wherever in the law they stand; and requirements of
 * a list that can never be what decides it. What stands in several versions is told only when it is so in all of them.
 */
export function checkBranches(
  all: readonly Bestemmelse[],
  asked: readonly Bestemmelse[],
  asker: Asker,
): Rapport {
  const found = { findings: [] as Finding[], undecided: [] as Undecided[] }
  const told = new Set<Led>()
  for (const { code, led, places } of questionsOf(all)) {
    if (!places.some(({ b }) => asked.includes(b))) continue
    const [first] = places
    // What follows from a part that has been told of is not told again, nor what stands in a list that has.
    const within = code === 'neverMatters' ? (first?.among?.list ?? led) : led
    if ([...nodesIn(within)].some((part) => told.has(part))) continue
    const answer = anywhere(places, (place) => contrary(place, code, asker))
    if (!first || answer === 'perhaps') continue
    if (answer === 'undecided') found.undecided.push({ ...about(first, code), hvad: DOUBT[code](led) })
    else {
      told.add(led)
      found.findings.push({ ...about(first, code), grade: 'fault', ...WORDS[code](led) })
    }
  }
  return found
}

type Code = Extract<FindingCode, 'neverSo' | 'alwaysSo' | 'neverMatters'>

interface Question {
  readonly code: Code
  readonly led: Led
  readonly places: readonly Condition[]
}

/** What is asked of each condition, and of each requirement of a list, in all its places at once. */
function* questionsOf(all: readonly Bestemmelse[]): Generator<Question> {
  const conditions = new Map<Led, Condition[]>()
  const requirements = new Map<Led, Map<Led, Condition[]>>()
  for (const condition of all.flatMap((b) => [...conditionsOf(b)])) {
    put(conditions, condition)
    if (!condition.among) continue
    const { list } = condition.among
    const own = requirements.get(list) ?? new Map<Led, Condition[]>()
    requirements.set(list, own)
    put(own, condition)
  }
  for (const [led, places] of conditions) {
    // A fact, a judgement or a provision by itself may be either, or is told of where it is written.
    if (['fact', 'judgement', 'provision'].includes(led.op)) continue
    yield { code: 'neverSo', led, places }
    yield { code: 'alwaysSo', led, places }
  }
  for (const own of requirements.values()) {
    for (const [led, places] of own) yield { code: 'neverMatters', led, places }
  }
}

function put(all: Map<Led, Condition[]>, condition: Condition): void {
  all.set(condition.led, [...(all.get(condition.led) ?? []), condition])
}

/** Perhaps somebody in one of the places; nobody in any of them; or that it could not be told. */
function anywhere(places: readonly Condition[], ask: (place: Condition) => Perhaps): Perhaps {
  let answer: Perhaps = 'never'
  for (const place of places) {
    const here = ask(place)
    if (here === 'perhaps') return here
    if (here === 'undecided') answer = here
  }
  return answer
}

/** Whether someone shows that it is not so. */
function contrary({ led, where, among }: Condition, code: Code, { may }: Asker): Perhaps {
  switch (code) {
    case 'neverSo':
      return may([...where, { led, is: 'ja' }])
    case 'alwaysSo':
      return may([...where, { led, is: 'ikke ja' }])
    case 'neverMatters':
      return among ? may(where, [led, ...among.others], decides(among.list.op)) : 'undecided'
  }
}

const about = ({ b, version }: Condition, code: Code) => ({
  code,
  om: { slags: 'bestemmelse', navn: b.id } as const,
  ...(version === undefined ? {} : { version }),
})

const said = (led: Led): Tekst => tekst(`»${prose(led, 'da')}«`, `“${prose(led, 'en')}”`)

const DOUBT: Readonly<Record<Code, (led: Led) => Tekst>> = {
  neverSo: (led) => tekst(`Kan ${said(led).da} være opfyldt?`, `Can ${said(led).en} be met?`),
  alwaysSo: (led) => tekst(`Kan ${said(led).da} ikke være opfyldt?`, `Can ${said(led).en} be unmet?`),
  neverMatters: (led) => tekst(`Kan ${said(led).da} afgøre noget?`, `Can ${said(led).en} decide anything?`),
}

type Words = { readonly galt: Tekst; readonly mend: Tekst }

const WORDS: Readonly<Record<Code, (led: Led) => Words>> = {
  neverSo: (led) => ({
    galt: tekst(`${said(led).da} kan ingen opfylde her.`, `Nobody can meet ${said(led).en} here.`),
    mend: tekst(
      'Ret grænserne, så nogen kan; slet den, hvis ingen skal; eller skriv »aldrigOpfyldt«, hvis loven siger det.',
      'Mend the limits so that somebody can; delete it if nobody should; or write ‘aldrigOpfyldt’ if the act says so.',
    ),
  }),
  alwaysSo: (led) => ({
    galt: tekst(
      `${said(led).da} er altid opfyldt her; det andet, der står, bruges aldrig.`,
      `${said(led).en} is always met here; what stands beside it is never used.`,
    ),
    mend: tekst(
      'Ret grænserne, så det ikke gælder alle, eller slet betingelsen og det, der aldrig bruges. Siger loven det med rene ord, så skriv »altid«.',
      'Mend the limits so that it is not so of everyone, or delete the condition and what is never used. If the act says so in as many words, write ‘altid’.',
    ),
  }),
  neverMatters: (led) => ({
    galt: tekst(
      `Kravet ${said(led).da} afgør aldrig noget: det følger af de andre i listen.`,
      `The requirement ${said(led).en} never decides anything: it follows from the others of the list.`,
    ),
    mend: tekst(
      'Se efter i loven, om grænsen er skrevet rigtigt; ellers slet kravet.',
      'See in the act whether its limit is written right; else delete the requirement.',
    ),
  }),
}
