import {
  kanVælgeSygedagpengeVedNySygemelding,
  overGrænsenPåFørsteFraværsdag,
  retTilJobafklaringVedNySygemelding,
} from '@sagsvej/law'
import type { Kontekst } from '@sagsvej/rules'
import { jaI } from '../laes.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** Somebody who falls ill again while over the limit. Undefined when the earlier illness does not stand in the way. */
export function nySygemelding(k: Kontekst): { readonly over: boolean; readonly svar: Svar } | undefined {
  const { udfald } = spørg(k, overGrænsenPåFørsteFraværsdag)
  const uafklaret = udfald.art === 'åben' && udfald.huller.length > 0
  if (udfald.art !== 'ja' && !uafklaret) return undefined
  const choose = jaI(spørg(k, kanVælgeSygedagpengeVedNySygemelding)) === true
  const answer = svar(
    'ny_sygemelding',
    { da: 'Hvad betyder min tidligere sygdom?', en: 'What does my earlier illness mean?' },
    spørg(k, retTilJobafklaringVedNySygemelding),
    {
      ja: {
        da: 'Du er stadig over grænsen. Du har ret til et jobafklaringsforløb i stedet for sygedagpenge fra kommunen.',
        en: 'You are still over the limit. You have a right to a job clarification course in place of benefit from the municipality.',
      },
      nej: {
        da: 'Du er stadig over grænsen, så kommunen betaler ikke sygedagpenge for den nye sygdom.',
        en: 'You are still over the limit, so the municipality pays no benefit for the new illness.',
      },
      åben: STADIG_OVER,
      skøn: STADIG_OVER,
    },
    choose
      ? {
          da: 'Sygdommen er livstruende. Derfor kan du vælge sygedagpenge alligevel.',
          en: 'The illness is life-threatening. So you can choose sickness benefit all the same.',
        }
      : undefined,
  )
  return { over: !uafklaret && !choose, svar: answer }
}

const STADIG_OVER = {
  da: 'Du er stadig over grænsen. Du har ret til et jobafklaringsforløb, hvis kommunen vurderer, at du ikke kan arbejde.',
  en: 'You are still over the limit. You have a right to a job clarification course if the municipality finds that you cannot work.',
}
