import { prose } from '../explain/prose.ts'
import { capital, ended, quoted } from '../explain/voice.ts'
import { answerKindText } from '../print/kinds.ts'
import type { Sprog } from '../text.ts'
import type { Led } from '../tree.ts'
import { typeOf } from '../tree-kind.ts'
import { partsOf } from '../tree-parts.ts'
import { answers } from './answers.ts'
import { flat, type Pen } from './pen.ts'

/**
 * Draws a rule: a condition or a choice as the ways to its answers, and what is reckoned as what it takes, how it is
 * found, and what comes out. @returns the id of the first box
 */
export function rule(led: Led, pen: Pen): string {
  const { kind, enhed } = typeOf(led)
  if (kind === 'sandt' || led.op === 'if' || partsOf(led).length === 0) return answers(led, pen)
  const { sprog, t } = pen.words
  const needed = pen.box(() => ({
    kind: 'step',
    title: t('Det skal du bruge', 'What you need'),
    lines: flat(...[...new Set(inputs(led, sprog))].map((one) => `– ${capital(one)}`)),
  }))
  const how = pen.box((words) => ({
    kind: 'step',
    title: t('Sådan findes svaret', 'How the answer is found'),
    lines: flat(ended(capital(prose(led, sprog, words.named)))),
  }))
  const result = pen.box(() => ({
    kind: 'answer',
    title: `${t('Svaret er', 'The answer is')} ${answerKindText(kind, enhed, sprog)}`,
  }))
  pen.chart.connect(needed, how)
  pen.chart.connect(how, result)
  return needed
}

/** What a rule takes from outside: facts, judgements, rates and the answers of other rules, by name. */
function* inputs(led: Led, sprog: Sprog): Generator<string> {
  if (led.op === 'fact') yield led.faktum.etiket[sprog]
  if (led.op === 'judgement') yield led.skøn.etiket[sprog]
  if (led.op === 'rate') yield led.sats.navn[sprog]
  if (led.op === 'provision') yield quoted(led.bestemmelse.titel[sprog], sprog)
  for (const part of partsOf(led)) yield* inputs(part, sprog)
}
