import { sygedagpengePrUge } from '@sagsvej/law'
import { type Kontekst, numberText } from '@sagsvej/rules'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** How much from the municipality, a week, on the day the case is looked at. */
export const beløb = (k: Kontekst): Svar =>
  svar(
    'beloeb',
    { da: 'Hvor meget er sygedagpengene?', en: 'How much is the benefit?' },
    spørg(k, sygedagpengePrUge),
    {
      værdi: ({ værdi }) => ({
        da: `${numberText(Number(værdi), 'kr/uge', 'da')} før skat.`,
        en: `${numberText(Number(værdi), 'kr/uge', 'en')} before tax.`,
      }),
      åben: {
        da: 'Det afhænger af, hvad du tjente, og hvor meget du kan arbejde.',
        en: 'It depends on what you earned, and on how much you can work.',
      },
    },
    {
      da: 'Sagsvej udbetaler ikke penge. Det er kommunen, der regner det endelige beløb ud.',
      en: 'Sagsvej pays no money. The municipality works out the final amount.',
    },
  )
