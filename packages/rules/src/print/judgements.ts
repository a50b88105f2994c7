import { rolesText } from '../explain/sentence.ts'
import { capital } from '../explain/voice.ts'
import type { Skøn } from '../judgement.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { list, point, type Row, sentence } from './block.ts'

/** A judgement a rule waits for: its question, who may make it, and what must be documented first. */
export function judgementRow(skøn: Skøn, sprog: Sprog): Row {
  const { etiket, spørgsmål, grundlag } = skøn
  const t = inLanguage(sprog)
  const who = rolesText(skøn, sprog)
  return {
    label: capital(etiket[sprog]),
    blocks: [
      sentence(spørgsmål[sprog]),
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
