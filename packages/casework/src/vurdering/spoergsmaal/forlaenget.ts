import { type Day, isNever } from '@sagsvej/calendar'
import { forlængelseErAfgjort, forlængelsenSlutter } from '@sagsvej/law'
import { dateText, type Kontekst, type Spor, type Tekst } from '@sagsvej/rules'
import type { Grænse } from '../graense.ts'
import { dagAf, jaI } from '../laes.ts'
import { spørg, svar } from '../spoerg.ts'
import type { Svar } from '../types.ts'

/** An extension that has been decided, as far as its end is known. */
export interface Forlænget {
  /** The last day the decision covers. */
  readonly fastsat?: Day
  /** The last day the law allows; NEVER where the ground has no limit in weeks. */
  readonly højst?: Day
  readonly svar: Svar
  /** The last day by the decision, asked of the case: open while nobody has told it. */
  readonly sidsteDag: Spor
}

/** How long the benefit is extended; undefined while no extension has been decided. */
export function forlænget(k: Kontekst, { længst, forlængelse }: Grænse): Forlænget | undefined {
  if (jaI(spørg(k, forlængelseErAfgjort)) !== true) return undefined
  const sidsteDag = spørg(k, forlængelsenSlutter)
  const fastsat = dagAf(sidsteDag)
  const højst = længst && dagAf(spørg(k, længst))
  const days = {
    ...(fastsat === undefined ? {} : { fastsat }),
    ...(højst === undefined ? {} : { højst }),
  }
  const overskrift = endText(days)
  const uddybning = tooLong(days)
  const found = svar(
    'forlaenget',
    { da: 'Hvor længe er sygedagpengene forlænget?', en: 'How long is the benefit extended?' },
    spørg(k, længst ?? forlængelse),
    {},
    uddybning,
  )
  const udfald = fastsat === undefined ? found.udfald : sidsteDag.udfald
  return { ...days, sidsteDag, svar: { ...found, overskrift, udfald, kind: 'dato' } }
}

type Ender = Pick<Forlænget, 'fastsat' | 'højst'>

function endText({ fastsat, højst }: Ender): Tekst {
  if (fastsat !== undefined) {
    return {
      da: `Til og med ${dateText(fastsat, 'da')}, efter kommunens afgørelse.`,
      en: `Up to and including ${dateText(fastsat, 'en')}, by the municipality’s decision.`,
    }
  }
  if (højst === undefined) {
    return {
      da: 'Det står i kommunens afgørelse. Se den sidste dag dér.',
      en: 'That is in the municipality’s decision. See its last day there.',
    }
  }
  return isNever(højst)
    ? {
        da: 'Loven sætter ingen grænse i uger. Den sidste dag kan stå i kommunens afgørelse.',
        en: 'The act sets no limit in weeks. The last day may be in the municipality’s decision.',
      }
    : {
        da: `Højst til og med ${dateText(højst, 'da')}. Kommunens afgørelse kan sige en tidligere dag.`,
        en: `Up to and including ${dateText(højst, 'en')} at most. The municipality’s decision may name an earlier day.`,
      }
}

/** A decision that goes further than the law allows is a thing to tell whoever relies on it. */
function tooLong({ fastsat, højst }: Ender): Tekst | undefined {
  if (fastsat === undefined || højst === undefined || fastsat <= højst) return undefined
  return {
    da: `Efter det, vi ved, kan der højst forlænges til og med ${dateText(højst, 'da')}. Spørg kommunen, hvilken grund den har brugt.`,
    en: `From what we know it can be extended up to and including ${dateText(højst, 'en')} at most. Ask the municipality which ground it used.`,
  }
}
