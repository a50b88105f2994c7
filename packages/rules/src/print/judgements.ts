import { listed } from '../explain/voice.ts'
import { ROLLE_NAVN, type Skøn } from '../judgement.ts'
import { inLanguage, type Sprog } from '../text.ts'
import { list, point, type Row, sentence } from './block.ts'
import { capital } from './words.ts'

/** A judgement a rule waits for: its question, who may make it, and what must be documented first. */
export function judgementRow({ etiket, spørgsmål, hvem, grundlag }: Skøn, sprog: Sprog): Row {
  const t = inLanguage(sprog)
  const who = listed(
    hvem.map((one) => ROLLE_NAVN[one][sprog]),
    t('eller', 'or'),
  )
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
