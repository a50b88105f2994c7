import { type Day, isNever } from '@sagsvej/calendar'
import { prose } from '../explain/prose.ts'
import { ended } from '../explain/voice.ts'
import type { Selector } from '../provision.ts'
import type { Led } from '../tree.ts'
import { type Block, sentence } from './block.ts'
import type { Print } from './context.ts'
import { definitionRows } from './definitions.ts'
import { T } from './texts.ts'
import type { Words } from './words.ts'

/** What picks the version, in one sentence. */
export function selectorText(selector: Selector, words: Words): string {
  const { sprog } = words
  if (selector.art === 'svaret') return ended(`${T.vælgesEfterSvar[sprog]}: ${selector.navn[sprog]}`)
  const { dato, navn } = selector
  const day = words.named(dato) ?? (dato.op === 'bound' ? navn[sprog] : prose(dato, sprog, words.named))
  return ended(`${T.vælgesEfter[sprog]} ${day}`)
}

/** What picks the version, and how. */
export function selectorBlocks(print: Print): readonly Block[] {
  const { bestemmelse, words } = print
  const { vælgesEfter, versioner } = bestemmelse
  const { sprog, linked } = words
  const rules =
    vælgesEfter.art === 'dato'
      ? [T.datoRegel, ...(mayNeverCome(vælgesEfter.dato) ? [T.ingenDag] : [])]
      : [
          T.svarRegel,
          ...(versioner.some(({ indhold }) => indhold.art === 'læsninger') ? [T.svarLæsninger] : []),
        ]
  const meanings = vælgesEfter.art === 'dato' ? definitionRows([vælgesEfter.dato], print) : []
  return [
    ...(meanings.length === 0 ? [] : [{ kind: 'rows' as const, rows: meanings }]),
    sentence(linked([selectorText(vælgesEfter, words), ...rules.map((tekst) => tekst[sprog])].join(' '))),
  ]
}

/** A day someone states is one that comes, and so is one counted from it; anything else may turn out never to come. */
function mayNeverCome(led: Led): boolean {
  switch (led.op) {
    case 'fact':
      return false
    case 'const':
      return isNever(led.value as Day)
    case 'shift':
    case 'monthEnd':
    case 'monthStart':
      return mayNeverCome(led.date)
    default:
      return true
  }
}
