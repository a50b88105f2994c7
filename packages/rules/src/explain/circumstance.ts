import { plainValue } from '../outcome.ts'
import { kravNr } from '../requirement-place.ts'
import { inLanguage, type Sprog } from '../text.ts'
import type { Spor } from '../trace.ts'
import type { Krav, Led } from '../tree.ts'
import { typeOf } from '../tree-kind.ts'
import type { Omstændighed } from './deciding.ts'
import { prose } from './prose.ts'
import { comparison, isNeverComing } from './prose-truth.ts'
import { factSentence, judgementSentence } from './sentence.ts'
import { valueText } from './value-text.ts'
import { asSentence, closed, quoted } from './voice.ts'

/** Whether a circumstance has a name of its own: words or a number in the statute, or the title of a rule. */
export const hasName = ({ krav, led }: Omstændighed): boolean =>
  krav?.tekst !== undefined || krav?.nr !== undefined || led.op === 'provision'

/** A requirement by name, with its number in the statute: »Mindst 74 timer i de 8 uger« (nr. 2). */
export function requirementName({ krav, led }: Omstændighed, sprog: Sprog): string {
  const nr = krav?.nr === undefined ? '' : ` (${kravNr(krav.nr, sprog)})`
  return `${quoted(wordsOf(krav, led, sprog), sprog)}${nr}`
}

function wordsOf(krav: Krav | undefined, led: Led, sprog: Sprog): string {
  if (krav?.tekst) return krav.tekst[sprog]
  return led.op === 'provision' ? led.bestemmelse.titel[sprog] : prose(led, sprog)
}

/** What decided and has no name of its own, in whole sentences that are true of the case. */
export function circumstanceText(spor: Omstændighed, sprog: Sprog): string {
  const { led, udfald } = spor
  const holds = udfald.art === 'ja'
  switch (led.op) {
    case 'fact':
      return factSentence(led.faktum, holds, sprog)
    case 'judgement':
      return judgementSentence(led.skøn, holds, spor.foretaget, sprog)
    case 'isOneOf':
      return knownFactText(spor.børn[0], sprog) ?? asSentence(prose(led, sprog, undefined, holds))
    case 'compare':
      return comparedText(spor, led, sprog) ?? asSentence(prose(led, sprog, undefined, holds))
    default:
      return asSentence(prose(led, sprog, undefined, holds))
  }
}

function knownFactText(spor: Spor | undefined, sprog: Sprog): string | undefined {
  if (spor?.led.op !== 'fact') return undefined
  const value = plainValue(spor.udfald)
  return value === undefined ? undefined : factSentence(spor.led.faktum, value, sprog)
}

/** Characters past which what is compared is no name any more. */
const LONG = 90

/** What is measured, what it is here, and how it stands to what it is measured by. */
function comparedText(
  { udfald, børn: [a, b] }: Spor,
  led: Extract<Led, { op: 'compare' }>,
  sprog: Sprog,
): string | undefined {
  const here = a && measureOf(a, sprog)
  if (!a || !b || here === undefined || isNeverComing(led.b)) return undefined
  const name = prose(a.led, sprog)
  if (name.length > LONG) return undefined
  const t = inLanguage(sprog)
  const what = knownFactText(a, sprog) ?? asSentence(`${closed(name)} ${t('er', 'is')} ${here}`)
  if (led.how === 'equal' && udfald.art === 'ja') return what
  const voice = { sprog, t, say: () => '', alone: () => '', called: () => undefined }
  return `${what} ${t('Det', 'That')} ${comparison(led, voice, udfald.art === 'ja')} ${againstText(b, sprog)}.`
}

function againstText(b: Spor, sprog: Sprog): string {
  const t = inLanguage(sprog)
  const here = measureOf(b, sprog)
  const name = prose(b.led, sprog)
  if (b.led.op === 'const' || here === undefined) return name
  if (name.length > LONG / 2) return here
  return t(`${closed(name)}, som er ${here}`.replace(',,', ','), `${name}, which is ${here}`)
}

function measureOf({ led, udfald }: Spor, sprog: Sprog): string | undefined {
  const value = plainValue(udfald)
  const { kind, enhed } = typeOf(led)
  return value === undefined || (kind !== 'tal' && kind !== 'dato')
    ? undefined
    : valueText(kind, enhed, value, sprog)
}
