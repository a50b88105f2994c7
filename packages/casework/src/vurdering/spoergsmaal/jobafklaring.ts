import { retTilJobafklaring } from '@sagsvej/law'
import type { Kontekst } from '@sagsvej/rules'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** What comes after, on the day the case is looked at. */
export const jobafklaring = (k: Kontekst): Svar =>
  svar(
    'jobafklaring',
    { da: 'Har jeg ret til jobafklaringsforløb?', en: 'Do I have a right to a job clarification course?' },
    spørg(k, retTilJobafklaring),
    {
      ja: {
        da: 'Ja. Sygedagpengene er brugt op, og du er stadig syg.',
        en: 'Yes. The sickness benefit is used up and you are still ill.',
      },
      nej: { da: 'Nej, ikke nu.', en: 'No, not now.' },
      åben: {
        da: 'Det er ikke afgjort. Det spørgsmål melder sig først, når sygedagpengene slutter.',
        en: 'That is not settled. The question arises only when the sickness benefit ends.',
      },
      skøn: {
        da: 'Det skal kommunen vurdere, når sygedagpengene slutter.',
        en: 'The municipality must judge this when the benefit ends.',
      },
    },
  )
