import { type Bestemmelse, hjemmelText, readsOf, type Tekst } from '@sagsvej/rules'
import { ordform, ordformer } from './ordform.ts'

/** Words too common to tell provisions apart. */
const COMMON = new Set(
  'og i at en et den det de der som for til på med om er af kan skal du jeg hvis når ikke man the a of to in is for on and you i if when do what hvad hvordan hvornår how'
    .split(' ')
    .map(ordform),
)

/** Where a form of a word stands: the provision by its place in the list, and how much a find there says. */
interface Fund {
  readonly sted: number
  readonly vægt: number
}

/** Every form of a word that some provision has, and where. */
type Register = ReadonlyMap<string, readonly Fund[]>

const registre = new WeakMap<readonly Bestemmelse[], Register>()

/** Made the first time a list is searched. */
function registerOver(all: readonly Bestemmelse[]): Register {
  const known = registre.get(all)
  if (known) return known
  const made = new Map<string, Fund[]>()
  for (const [sted, b] of all.entries()) {
    for (const [form, vægt] of former(b)) {
      const found = made.get(form) ?? []
      found.push({ sted, vægt })
      made.set(form, found)
    }
  }
  registre.set(all, made)
  return made
}

/**
 * The forms of a provision's words, each with what the best place of it says: titles and references most, then what a
 * version says, then the questions the provision asks. In both languages.
 */
function former(b: Bestemmelse): ReadonlyMap<string, number> {
  const { fakta, skøn } = readsOf(b)
  const best = new Map<string, number>()
  const add = (vægt: number, text: string) => {
    for (const form of ordformer(text)) best.set(form, Math.max(vægt, best.get(form) ?? 0))
  }
  const tekst = (vægt: number, ...texts: readonly (Tekst | undefined)[]) => {
    for (const text of texts) if (text) add(vægt, `${text.da} ${text.en}`)
  }
  tekst(4, b.titel)
  add(4, [b.id, ...b.versioner.map((v) => hjemmelText(v.hjemmel, 'da', 'short'))].join(' '))
  tekst(2, b.betyder, ...b.versioner.flatMap((v) => [v.siger, v.note]))
  tekst(1, ...fakta.map((f) => f.spørgsmål), ...skøn.map((s) => s.spørgsmål))
  return best
}

/** 1 for the word itself, less where it is only a part of a longer one ("arbejdsgiver" in "arbejdsgiverperiode"). */
function match(form: string, written: string): number {
  if (form === written) return 1
  if (form.length >= 4 && written.startsWith(form)) return 0.6
  return form.length >= 5 && written.includes(form) ? 0.4 : 0
}

/** What each provision that has the word, or a longer one with it, scores for it. */
function scores(form: string, register: Register): ReadonlyMap<number, number> {
  const best = new Map<number, number>()
  for (const [written, found] of register) {
    const likeness = match(form, written)
    if (likeness === 0) continue
    for (const { sted, vægt } of found) best.set(sted, Math.max(best.get(sted) ?? 0, vægt * likeness))
  }
  return best
}

/**
 * The provisions that hold every word, in any form of it and in either language, best first; what is said in a title
 * counts more than what is said in a question. Empty when a word is in none.
 */
export function søgBestemmelser(all: readonly Bestemmelse[], words: string): readonly Bestemmelse[] {
  const every = ordformer(words)
  const telling = every.filter((form) => !COMMON.has(form))
  const asked = telling.length > 0 ? telling : every
  if (asked.length === 0) return []
  const register = registerOver(all)
  const each = asked.map((form) => scores(form, register))
  return all
    .map((b, sted) => ({ b, scores: each.map((one) => one.get(sted) ?? 0) }))
    .filter(({ scores }) => scores.every((one) => one > 0))
    .map(({ b, scores }) => ({ b, sum: scores.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ b }) => b)
}
