import { retTilSygedagpenge } from '@sagsvej/law'
import type { Kontekst } from '@sagsvej/rules'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** Whether there is a right at all. The last word on being unfit for work is the municipality's. */
export const ret = (k: Kontekst, overGrænsen: boolean): Svar =>
  svar(
    'ret',
    { da: 'Har jeg ret til sygedagpenge?', en: 'Do I have a right to sickness benefit?' },
    spørg(k, retTilSygedagpenge),
    {
      ja: overGrænsen ? OVER : { da: 'Ja. Betingelserne er opfyldt.', en: 'Yes. The conditions are met.' },
      nej: { da: 'Nej, ikke efter det, vi ved.', en: 'No, not from what we know.' },
      skøn: {
        da: 'Ja, hvis kommunen vurderer, at du ikke kan arbejde på grund af sygdom.',
        en: 'Yes, if the municipality finds that you cannot work because of illness.',
      },
    },
  )

const OVER = {
  da: 'Ikke fra kommunen, for du er stadig over grænsen. De andre betingelser er opfyldt.',
  en: 'Not from the municipality, for you are still over the limit. The other conditions are met.',
}
