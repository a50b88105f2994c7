import { persongruppe, refusionTilArbejdsgiver } from '@sagsvej/law'
import type { Kontekst } from '@sagsvej/rules'
import { jaI } from '../laes.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** Whether the money of the day goes to the employer that pays wages. Undefined for whoever has no employer. */
export const refusion = (k: Kontekst): Svar | undefined =>
  jaI(spørg(k, persongruppe.er('loenmodtager'))) === true
    ? svar(
        'refusion',
        {
          da: 'Går sygedagpengene til min arbejdsgiver?',
          en: 'Does the benefit go to my employer?',
        },
        spørg(k, refusionTilArbejdsgiver),
        {
          ja: {
            da: 'Ja. Du får løn, og kommunen betaler sygedagpengene til din arbejdsgiver.',
            en: 'Yes. You get wages, and the municipality pays the benefit to your employer.',
          },
          nej: {
            da: 'Nej, ikke for den dag, sagen ses på.',
            en: 'No, not for the day the case is looked at.',
          },
          åben: {
            da: 'Det afhænger af, om du får løn, mens du er syg.',
            en: 'It depends on whether you get wages while you are ill.',
          },
        },
      )
    : undefined
