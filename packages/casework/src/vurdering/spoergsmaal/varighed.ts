import { type Day, isNever } from '@sagsvej/calendar'
import { revurderingstidspunkt } from '@sagsvej/law'
import { dateText, type Kontekst, type Tekst, type Udfald } from '@sagsvej/rules'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** How long: the date by which the benefit must be reassessed. */
export function varighed(k: Kontekst, på: Day): Svar {
  const spor = spørg(k, revurderingstidspunkt)
  return svar(
    'varighed',
    { da: 'Hvor længe kan jeg få sygedagpenge?', en: 'How long can I get sickness benefit?' },
    spor,
    {
      værdi: (udfald) => untilText(udfald, på),
      ikkeRelevant: {
        da: 'Der er ingen første fraværsdag, så der er ikke noget at tælle.',
        en: 'There is no first day of absence, so there is nothing to count.',
      },
      åben: {
        da: 'Det afhænger af, hvornår du har været syg, og hvad du fik imens.',
        en: 'It depends on when you have been ill, and what you were paid meanwhile.',
      },
    },
  )
}

function untilText(udfald: Extract<Udfald, { art: 'værdi' }>, på: Day): Tekst {
  const day = udfald.værdi as Day
  if (isNever(day)) {
    return {
      da: 'Du når ikke grænsen i den sygdom, vi kender.',
      en: 'You do not reach the limit in the illness we know of.',
    }
  }
  return day < på
    ? {
        da: `Du nåede grænsen ${dateText(day, 'da')}.`,
        en: `You reached the limit on ${dateText(day, 'en')}.`,
      }
    : {
        da: `Til og med ${dateText(day, 'da')}, og længere, hvis en af grundene til at forlænge passer på dig.`,
        en: `Up to and including ${dateText(day, 'en')}, and longer if one of the grounds for extension fits you.`,
      }
}
