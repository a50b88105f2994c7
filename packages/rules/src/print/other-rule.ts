import { SIKKERHED_TEKST } from '../certainty.ts'
import { capital } from '../explain/voice.ts'
import type { Bestemmelse } from '../provision.ts'
import { hjemmelText } from '../source.ts'
import type { Sprog } from '../text.ts'
import { type Item, point } from './block.ts'

/**
 * Another rule: its name, number and place, the first sentence of its newest version with its doubt mark, and what its
 * answers mean.
 */
export function otherRulePoint({ id, titel, betyder, versioner }: Bestemmelse, sprog: Sprog): Item {
  const newest = versioner.findLast(({ sikkerhed }) => sikkerhed !== 'ventet')
  const place = newest ? `, ${hjemmelText(newest.hjemmel, sprog, 'short')}` : ''
  const doubt =
    newest && newest.sikkerhed !== 'kontrolleret' ? ` (${SIKKERHED_TEKST[newest.sikkerhed][sprog]})` : ''
  const says = newest ? `: ${firstSentence(newest.siger[sprog])}${doubt}` : ''
  const means = betyder ? ` ${betyder[sprog]}` : ''
  return point([
    { text: capital(titel[sprog]), bestemmelse: id },
    { text: ` (${id}${place})${says}${means}` },
  ])
}

/** Up to the first full stop that another sentence follows. */
const firstSentence = (text: string): string => /^.*?[.!?](?= [A-ZÆØÅ»“]|$)/.exec(text)?.[0] ?? text
