import { prose } from '../explain/prose.ts'
import { capital } from '../explain/voice.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { once, type Pen, type Target } from './pen.ts'
import { questions } from './questions.ts'

/** Draws what an expression gives: choices as questions, each way to its answer. @returns the id of the first box */
export function answers(led: Led, pen: Pen): string {
  const { t } = pen.words
  if (kindOf(led) === 'sandt') {
    const end = (text: string) => () => pen.box(() => ({ kind: 'answer', title: text }))
    return questions(led, pen, end(t('Ja', 'Yes')), end(t('Nej', 'No')))
  }
  if (led.op === 'if') return questions(led.when, pen, branch(led.met, pen), branch(led.unmet, pen))
  return pen.box(({ sprog, named }) => {
    const title = capital(named(led) ?? prose(led, sprog, named))
    return { kind: 'answer', title }
  })
}

/** A short answer stands at the end of each way to it, a long one only once. */
function branch(led: Led, pen: Pen): Target {
  const draw = () => answers(led, pen)
  return led.op === 'const' ? draw : once(draw)
}
