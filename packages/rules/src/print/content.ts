import { asSentence, capital } from '../explain/voice.ts'
import type { Indhold, Læsning, Undtagelse } from '../provision.ts'
import { hjemmelText } from '../source.ts'
import type { Led } from '../tree.ts'
import { type Block, type Item, type Line, list, type Row, sentence } from './block.ts'
import { condition, type Place, rule } from './rule.ts'
import { T } from './texts.ts'
import type { Words } from './words.ts'

/** How a whole rule is told; undefined where it is said in full. */
export type Told = (er: Led) => Line | undefined

/**
 * What a version or a transition says: its rule with the exceptions, its readings, or what has not been read. A rule
 * that is told already is not said in full.
 */
export function contentRows(
  indhold: Indhold,
  words: Words,
  label: string,
  told: Told = () => undefined,
): readonly Row[] {
  const { sprog } = words
  const letter = words.t('L', 'R')
  switch (indhold.art) {
    case 'regel':
      return [
        { label, blocks: toldOrSaid(indhold.er, words, told) },
        ...(indhold.undtagelser.length > 0 ? [exceptionsRow(indhold.undtagelser, words)] : []),
      ]
    case 'læsninger':
      return [
        {
          label: T.læsninger[sprog],
          blocks: [
            sentence(T.læsningRegel[sprog]),
            ...list(
              indhold.læsninger.map((læsning, i) => reading(læsning, words, `${letter}${i + 1}`, told)),
            ),
          ],
        },
      ]
    case 'ukendt':
      return [
        { label: T.ukendt[sprog], blocks: [sentence(indhold.hvad[sprog]), sentence(T.ukendtRegel[sprog])] },
      ]
  }
}

function toldOrSaid(er: Led, words: Words, told: Told, place?: Place): readonly Block[] {
  const line = told(er)
  return line ? [sentence(line)] : rule(er, words, place)
}

function reading({ navn, grund, er }: Læsning, words: Words, nr: string, told: Told): Item {
  const { sprog, linked } = words
  const why = sentence(`${T.grund[sprog]}: ${grund[sprog]}`)
  return {
    nr,
    line: linked(asSentence(navn[sprog])),
    blocks: [why, ...toldOrSaid(er, words, told, { at: nr })],
  }
}

function exceptionsRow(undtagelser: readonly Undtagelse[], words: Words): Row {
  const { sprog } = words
  const letter = words.t('U', 'E')
  return {
    label: T.undtagelser[sprog],
    blocks: [
      sentence(T.undtagelseRegel[sprog]),
      ...(undtagelser.length > 1 ? [sentence(T.flereUndtagelser[sprog])] : []),
      ...list(undtagelser.map((one, i) => exception(one, words, `${letter}${i + 1}`))),
    ],
  }
}

/** Its name and reference, when it fits, and what the answer then is. */
function exception({ navn, gårForud, hjemmel, når, så }: Undtagelse, around: Words, nr: string): Item {
  const words = { ...around, at: hjemmel }
  const { sprog, t, linked } = words
  const when = condition(når, words, { at: nr })
  const fits = `${t('den passer, når', 'it fits when')} ${when.text}`
  const then = rule(så, words, { at: nr, after: when.items.length })
  const blocks: readonly Block[] = [
    sentence(linked(asSentence(fits))),
    ...list(when.items),
    ...then,
    ...(gårForud ? [sentence(T.gårForud[sprog])] : []),
  ]
  return { nr, line: linked(`${capital(navn[sprog])} (${hjemmelText(hjemmel, sprog)})`), blocks }
}
