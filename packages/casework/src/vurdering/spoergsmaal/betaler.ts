import { addDays, type Day } from '@sagsvej/calendar'
import { kommunensStart } from '@sagsvej/law'
import { dateText, type Kontekst, type Tekst } from '@sagsvej/rules'
import { dagI } from '../laes.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

export interface FørstBetaler {
  readonly hvem: Tekst
  readonly slags: 'arbejdsgiver' | 'a-kasse'
  readonly til: Day
}

/** Who pays from when: somebody else first, then the municipality. */
export function betaler(k: Kontekst, first: FørstBetaler | undefined, overGrænsen: boolean): Svar {
  const spor = spørg(k, kommunensStart)
  const start = dagI(spor)
  return svar('betaler', { da: 'Hvem betaler, og fra hvornår?', en: 'Who pays, and from when?' }, spor, {
    værdi: () => (overGrænsen ? onlyFirstText(first) : start === undefined ? NOBODY : payText(start, first)),
    ikkeRelevant: {
      da: 'Der er ingen hel fraværsdag, så ingen skal betale endnu.',
      en: 'There is no whole day of absence, so nobody has to pay yet.',
    },
    åben: {
      da: 'Det afhænger af dit arbejde, og hvad du har arbejdet, før du blev syg.',
      en: 'It depends on your work, and on how much you worked before you fell ill.',
    },
  })
}

/** For whoever is still over the limit: the municipality's turn never comes. */
const onlyFirstText = (first: FørstBetaler | undefined): Tekst =>
  first === undefined
    ? {
        da: 'Kommunen betaler ikke sygedagpenge. Du er stadig over grænsen.',
        en: 'The municipality pays no sickness benefit. You are still over the limit.',
      }
    : {
        da: `${first.hvem.da} til og med ${dateText(first.til, 'da')}. Derefter betaler kommunen ikke sygedagpenge, for du er stadig over grænsen.`,
        en: `${first.hvem.en} up to and including ${dateText(first.til, 'en')}. After that the municipality pays no sickness benefit, for you are still over the limit.`,
      }

const NOBODY: Tekst = { da: 'Kommunen skal ikke betale.', en: 'The municipality does not have to pay.' }

function payText(start: Day, first: FørstBetaler | undefined): Tekst {
  const on = { da: dateText(start, 'da'), en: dateText(start, 'en') }
  if (first === undefined) return { da: `Kommunen fra ${on.da}.`, en: `The municipality from ${on.en}.` }
  const until = { da: dateText(first.til, 'da'), en: dateText(first.til, 'en') }
  const then = addDays(first.til, 1) === start
  return {
    da: `${first.hvem.da} til og med ${until.da}. ${then ? 'Derefter kommunen' : 'Kommunen'} fra ${on.da}.`,
    en: `${first.hvem.en} up to and including ${until.en}. ${then ? 'Then the municipality' : 'The municipality'} from ${on.en}.`,
  }
}
