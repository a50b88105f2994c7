import { hindranceText, inLanguage, reasons, reasonsText } from '@sagsvej/rules'
import type { Afgjort } from './afgjort.ts'
import { afsnitene, hjemler, overskrift } from './dele/blokke.ts'
import { type Brevdel, del, mangel } from './dele/brevdel.ts'
import { henvisning } from './dele/henvisning.ts'
import type { Brevhoved } from './hoved.ts'

/** Why it was decided so and by which paragraphs, made of the trace (FVL.24); of an open answer, what is missing. */
export function begrundelsesdel({ sprog = 'da' }: Brevhoved, afgjort: Afgjort): Brevdel {
  const t = inLanguage(sprog)
  const found = reasons(afgjort.spor, afgjort)
  if (found.art !== 'begrundelse') return mangel(...hindranceText(found.hindringer, sprog))
  const regler = found.dele.flatMap((del) => (del.art === 'regel' ? [henvisning(del.hjemmel, sprog)] : []))
  // The letter begins with the result, so it is not told again here.
  const grunde = found.dele.filter(({ art }) => art !== 'resultat')
  return del(
    overskrift(t('Derfor', 'Why')),
    ...afsnitene(reasonsText(grunde, sprog)),
    hjemler(t('De regler, vi har brugt', 'The rules we have used'), regler),
  )
}
