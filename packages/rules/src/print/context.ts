import { quoted } from '../explain/voice.ts'
import type { Bestemmelse } from '../provision.ts'
import { inLanguage, type Sprog } from '../text.ts'
import type { Line, Run } from './block.ts'
import { type Names, namesOf } from './naming.ts'
import { readsOf } from './reads.ts'
import type { Words } from './words.ts'

/** What a provision is printed with: its names, and the words of a language. */
export interface Print {
  readonly bestemmelse: Bestemmelse
  readonly names: Names
  readonly words: Words
}

export function printOf(bestemmelse: Bestemmelse, sprog: Sprog): Print {
  const names = namesOf(bestemmelse, sprog)
  const rules = readsOf(bestemmelse).bestemmelser.map(({ id, titel }) => ({
    id,
    text: quoted(titel[sprog], sprog),
  }))
  const words = {
    sprog,
    t: inLanguage(sprog),
    named: names.named,
    lengthOf: names.lengthOf,
    linked: (text: string) => linked(text, rules),
  }
  return { bestemmelse, names, words }
}

/** The names of other rules in a text, as links. */
function linked(text: string, rules: readonly { readonly id: string; readonly text: string }[]): Line {
  const first = rules
    .map((rule) => ({ rule, at: text.indexOf(rule.text) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]
  if (!first) return text === '' ? [] : [{ text }]
  const { rule, at } = first
  const before: readonly Run[] = at > 0 ? [{ text: text.slice(0, at) }] : []
  return [
    ...before,
    { text: rule.text, bestemmelse: rule.id },
    ...linked(text.slice(at + rule.text.length), rules),
  ]
}
