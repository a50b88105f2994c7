import { type Day, isNever } from '@sagsvej/calendar'
import { førsteSamtaleSenest } from '@sagsvej/law'
import { dateText, type Kontekst, type Tekst } from '@sagsvej/rules'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** Whether the municipality must hold a talk, and by when. */
export const samtale = (k: Kontekst, på: Day): Svar =>
  svar(
    'samtale',
    { da: 'Skal jeg til samtale i kommunen?', en: 'Do I have to meet with the municipality?' },
    spørg(k, førsteSamtaleSenest),
    {
      værdi: (udfald) => talkText(udfald.værdi as Day, på),
    },
    {
      da: 'Tag gerne en med, du er tryg ved. Det har du ret til.',
      en: 'You may bring someone you trust. That is your right.',
    },
  )

function talkText(day: Day, på: Day): Tekst {
  if (isNever(day)) {
    return {
      da: 'Nej, loven kræver ingen samtale nu. Du har ret til en, hvis du vil.',
      en: 'No, the act does not require a talk now. You have a right to one if you want it.',
    }
  }
  const [da, en] = [dateText(day, 'da'), dateText(day, 'en')]
  return day < på
    ? {
        da: `Kommunen skulle holde den første samtale senest ${da}.`,
        en: `The municipality should have held the first talk by ${en}.`,
      }
    : {
        da: `Ja. Kommunen skal holde den første samtale senest ${da}.`,
        en: `Yes. The municipality must hold the first talk by ${en}.`,
      }
}
