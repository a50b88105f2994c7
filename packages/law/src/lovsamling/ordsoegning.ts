import { type Bestemmelse, hjemmelText, readsOf, type Tekst } from '@sagsvej/rules'
import { ordform, ordformer } from './ordform.ts'

/** Words too common to tell provisions apart. */
const COMMON = new Set(
  'og i at en et den det de der som for til på med om er af kan skal du jeg hvis når ikke man the a of to in is for on and you i if when do what hvad hvordan hvornår how'
    .split(' ')
    .map(ordform),
)

/** A text of a provision, the words of it, and how much a find in it says. */
interface Felt {
  readonly former: readonly string[]
  readonly vægt: number
}

const seen = new WeakMap<Bestemmelse, readonly Felt[]>()

/** Titles and references say most, then what a version says, then the questions the provision asks. In both languages. */
function felterAf(b: Bestemmelse): readonly Felt[] {
  const known = seen.get(b)
  if (known) return known
  const { fakta, skøn } = readsOf(b)
  const felt = (vægt: number, ...texts: readonly (Tekst | undefined)[]): Felt => ({
    vægt,
    former: texts.flatMap((text) => (text ? ordformer(`${text.da} ${text.en}`) : [])),
  })
  const felter = [
    felt(4, b.titel),
    {
      vægt: 4,
      former: ordformer([b.id, ...b.versioner.map((v) => hjemmelText(v.hjemmel, 'da', 'short'))].join(' ')),
    },
    felt(2, b.betyder, ...b.versioner.flatMap((v) => [v.siger, v.note])),
    felt(1, ...fakta.map((f) => f.spørgsmål), ...skøn.map((s) => s.spørgsmål)),
  ]
  seen.set(b, felter)
  return felter
}

/** 1 for the word itself, less where it is only a part of a longer one ("arbejdsgiver" in "arbejdsgiverperiode"). */
function match(form: string, written: string): number {
  if (form === written) return 1
  if (form.length >= 4 && written.startsWith(form)) return 0.6
  return form.length >= 5 && written.includes(form) ? 0.4 : 0
}

const score = (form: string, felter: readonly Felt[]): number =>
  Math.max(
    0,
    ...felter.map(({ former, vægt }) => vægt * Math.max(0, ...former.map((one) => match(form, one)))),
  )

/**
 * The provisions that hold every word, in any form of it and in either language, best first; what is said in a title
 * counts more than what is said in a question. Empty when a word is in none.
 */
export function søgBestemmelser(all: readonly Bestemmelse[], words: string): readonly Bestemmelse[] {
  const every = ordformer(words)
  const telling = every.filter((form) => !COMMON.has(form))
  const asked = telling.length > 0 ? telling : every
  if (asked.length === 0) return []
  return all
    .map((b) => ({ b, scores: asked.map((form) => score(form, felterAf(b))) }))
    .filter(({ scores }) => scores.every((one) => one > 0))
    .map(({ b, scores }) => ({ b, sum: scores.reduce((sum, one) => sum + one, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ b }) => b)
}
