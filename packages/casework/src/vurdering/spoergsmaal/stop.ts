import { type Day, isNever } from '@sagsvej/calendar'
import { ophørTidligst } from '@sagsvej/law'
import { dateText, type Kontekst } from '@sagsvej/rules'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** From when payment may stop at the earliest: never without a valid decision. */
export const stop = (k: Kontekst): Svar =>
  svar(
    'stop',
    { da: 'Hvornår kan pengene stoppe?', en: 'When can the money stop?' },
    spørg(k, ophørTidligst),
    {
      værdi: ({ værdi }) =>
        isNever(værdi as Day)
          ? {
              da: 'Først når der er en gyldig afgørelse. Der er ingen i sagen.',
              en: 'Only once there is a valid decision. There is none in the case.',
            }
          : {
              da: `Tidligst ${dateText(værdi as Day, 'da')}.`,
              en: `${dateText(værdi as Day, 'en')} at the earliest.`,
            },
      åben: {
        da: 'Først når der er en gyldig afgørelse. Vi ved ikke, om du har fået en.',
        en: 'Only once there is a valid decision. We do not know whether you have had one.',
      },
    },
  )
