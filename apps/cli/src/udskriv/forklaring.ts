import type { Svar } from '@sagsvej/casework'
import { printExplanation, printedText, type Sprog } from '@sagsvej/rules'
import { WIDTH, wrap } from './tekst.ts'
import { whyText } from './vurdering.ts'

/** One answer in full: why in short, what can still decide it, and every provision behind it. */
export function forklaringText(svar: Svar, sprog: Sprog): string {
  const { nøgle, spørgsmål, overskrift, uddybning, trin } = svar
  const above = [
    wrap(overskrift[sprog], ''),
    ...(uddybning ? [wrap(uddybning[sprog], '')] : []),
    ...whyText(svar, sprog, ''),
  ].join('\n')
  const printed = printedText(
    { id: nøgle, title: `${spørgsmål[sprog]}  [${nøgle}]`, blocks: printExplanation(trin, sprog) },
    WIDTH,
  )
  const [title, line, ...sections] = printed.split('\n')
  return [title, line, '', above, ...sections].join('\n')
}
