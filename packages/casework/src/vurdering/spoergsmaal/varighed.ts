import { type Day, isNever } from '@sagsvej/calendar'
import { dateText, type Kontekst, type Tekst } from '@sagsvej/rules'
import type { Grænse } from '../graense.ts'
import { enAfDagene, læsningernesDage } from '../laesninger.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** How long: the day the limit is reached, and what it means under the law of that day. */
export function varighed(k: Kontekst, grænse: Grænse, på: Day, forlænget: boolean): Svar {
  const spor = spørg(k, grænse.bestemmelse)
  const found = svar(
    'varighed',
    { da: 'Hvor længe kan jeg få sygedagpenge?', en: 'How long can I get sickness benefit?' },
    spor,
    {
      værdi: ({ værdi }) => untilText(værdi as Day, på, forlænget),
      ikkeRelevant: {
        da: 'Der er ingen sygeperiode i sagen, så der er ikke noget at tælle.',
        en: 'There is no period of sickness in the case, so there is nothing to count.',
      },
      åben: {
        da: 'Det afhænger af, hvornår du har været syg, og hvad du fik imens.',
        en: 'It depends on when you have been ill, and what you were paid meanwhile.',
      },
    },
    grænse.pensionUoplyst && spor.udfald.art === 'værdi' ? MÅSKE_PENSIONIST : undefined,
  )
  const days = læsningernesDage(found)
  return days.length > 1 ? { ...found, overskrift: untilOneOf(days) } : found
}

function untilOneOf(days: readonly Day[]): Tekst {
  const { da, en } = enAfDagene(days)
  return {
    da: `Til og med ${da}: loven kan læses på flere måder. Længere, hvis kommunen forlænger.`,
    en: `Up to and including ${en}: the law can be read in more than one way. Longer if the municipality extends it.`,
  }
}

const MÅSKE_PENSIONIST: Tekst = {
  da: 'Får du pension, eller har du nået folkepensionsalderen, gælder en anden grænse.',
  en: 'If you get a pension or have reached state pension age, another limit applies.',
}

function untilText(day: Day, på: Day, forlænget: boolean): Tekst {
  if (isNever(day)) {
    return {
      da: 'Du når ikke grænsen i den sygdom, vi kender.',
      en: 'You do not reach the limit in the illness we know of.',
    }
  }
  const [da, en] = [dateText(day, 'da'), dateText(day, 'en')]
  if (forlænget) {
    return {
      da: `Grænsen er ${da}, men kommunen har forlænget.`,
      en: `The limit is ${en}, but the municipality has extended the benefit.`,
    }
  }
  return day < på
    ? { da: `Du nåede grænsen ${da}.`, en: `You reached the limit on ${en}.` }
    : {
        da: `Til og med ${da}, og længere, hvis kommunen forlænger.`,
        en: `Up to and including ${en}, and longer if the municipality extends it.`,
      }
}
