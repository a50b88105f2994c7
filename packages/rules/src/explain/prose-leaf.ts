import { type Led, RUN } from '../tree.ts'
import { valueText } from './value-text.ts'
import { quoted, type Voice } from './voice.ts'

type Leaf = Extract<Led, { op: 'const' | 'fact' | 'judgement' | 'bound' | 'provision' | 'rate' }>

/** What a leaf is called. A judgement says that it is one; rules and fields stand in quotation marks. */
export function leafText(led: Leaf, { sprog, t, say }: Voice): string {
  switch (led.op) {
    case 'const':
      return led.kind === 'dagmængde'
        ? t('alle dage', 'all days')
        : valueText(led.kind, led.enhed, led.value, sprog)
    case 'fact':
      return led.faktum.etiket[sprog]
    case 'judgement':
      return `${led.skøn.etiket[sprog]} (${t('et skøn', 'a judgement')})`
    case 'bound':
      return led.record === RUN ? led.felt.etiket[sprog] : quoted(led.felt.etiket[sprog], sprog)
    case 'provision':
      return quoted(led.bestemmelse.titel[sprog], sprog)
    case 'rate':
      return t(
        `${led.sats.navn.da} (satsen, der gælder ${say(led.on)}${led.virkning ? `, for ${led.virkning}` : ''})`,
        `${led.sats.navn.en} (the rate in force on ${say(led.on)}${led.virkning ? `, for ${led.virkning}` : ''})`,
      )
  }
}
