import { rolesText } from '../explain/sentence.ts'
import { capital, listed } from '../explain/voice.ts'
import type { Skøn } from '../judgement.ts'
import type { Bestemmelse } from '../provision.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { list, point, type Row, sentence } from './block.ts'
import { placesOf } from './places.ts'

/**
 * A judgement a rule waits for: its question, at which places in the law it is left open, who may make it, and what must
 * be documented first.
 */
export function judgementRow(skøn: Skøn, bestemmelse: Bestemmelse, sprog: Sprog): Row {
  const { etiket, spørgsmål, grundlag } = skøn
  const places = placesOf((led) => led.op === 'judgement' && led.skøn === skøn, bestemmelse, sprog)
  const t = inLanguage(sprog)
  const who = rolesText(skøn, sprog)
  return {
    label: capital(etiket[sprog]),
    blocks: [
      sentence(spørgsmål[sprog]),
      ...(places.length === 0
        ? []
        : [sentence(`${t('Skønnet står i', 'The judgement stands in')} ${listed(places, t('og', 'and'))}.`)]),
      sentence(
        t(
          `Skønnet foretages af ${who}, som skal skrive en begrundelse.`,
          `The judgement is made by ${who}, who must give a reason.`,
        ),
      ),
      ...(grundlag.length === 0
        ? []
        : [
            sentence(t('Først skal dette være dokumenteret:', 'This must be documented first:')),
            ...list(grundlag.map((what) => point(capital(what[sprog])))),
          ]),
    ],
  }
}
