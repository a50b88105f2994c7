import type { DeadlinePolicy } from '@sagsvej/calendar'
import { BEK, kilde, LOV } from '../lovsamling/kilder.ts'
import { BEDEDAG, FORÆLDELSESLOV, OPFØLGNINGSBEK } from '../lovsamling/love.ts'
import { helligdage, helligdageOgLukkedage } from './helligdage.ts'
import { papirbrev } from './papirbrev.ts'
import type { Regneregel } from './regneregel.ts'

type Slutning = Pick<DeadlinePolicy, 'roll' | 'closed'>

/**
 * What happens when a deadline ends on a closed day, for one kind of deadline. `streng` is what the one who must keep
 * it should reckon with, `sen` what a citizen may rely on; they differ where the rule is unsettled.
 */
export interface Udløbsregel extends Regneregel {
  readonly streng: Slutning
  readonly sen: Slutning
}

const VEJ_9533 = kilde('Vejledning nr. 9533 af 26. juni 2018 om Digital Post')
const ANKESTYRELSEN = kilde('Ankestyrelsen om klagefrister', 'https://ast.dk/')
const ULÆST = kilde('Ingen kilde fundet for netop denne frist')

export const helligdagsregel: Regneregel = {
  id: 'SB-KAL-1',
  titel: { da: 'Helligdage', en: 'Public holidays' },
  siger: {
    da: 'Der er ti helligdage om året, når søndage ikke tælles med. Store bededag var en til og med 2023.',
    en: 'There are ten public holidays a year beside the Sundays. Great Prayer Day was one up to and including 2023.',
  },
  hjemmel: BEDEDAG('1'),
  kilder: [BEK(270, 2023), LOV(214, 2023)],
  sikkerhed: 'kontrolleret',
}

export const dagNul: Regneregel = {
  id: 'SB-KAL-5',
  titel: { da: 'Den dag, fristen begynder, er dag 0', en: 'The day a deadline begins is day 0' },
  siger: {
    da: 'Den dag, noget sker, tæller ikke med. Dagen efter er dag 1.',
    en: 'The day something happens is not counted. The day after is day 1.',
  },
  kilder: [kilde('Aktindsigtshåndbogen, § 36', 'https://aktindsigtshaandbogen.dk/'), VEJ_9533],
  sikkerhed: 'sekundær',
}

export const kalenderdage: Regneregel = {
  id: 'SB-KAL-dage',
  titel: { da: 'Dage er kalenderdage', en: 'Days are calendar days' },
  siger: {
    da: 'Når reglerne om opfølgning siger dage, er det kalenderdage. Lørdage, søndage og helligdage tæller med.',
    en: 'When the follow-up rules say days they mean calendar days. Saturdays, Sundays and holidays count.',
  },
  hjemmel: OPFØLGNINGSBEK('2', { nr: '2' }),
  kilder: [BEK(1421, 2014), BEK(1710, 2024)],
  sikkerhed: 'kontrolleret',
}

export const uger: Regneregel = {
  id: 'SB-KAL-6',
  titel: { da: 'Uger slutter på samme ugedag', en: 'Weeks end on the same weekday' },
  siger: {
    da: 'En frist i uger slutter på den ugedag, den begyndte på. Den kan begynde på enhver dag.',
    en: 'A deadline in weeks ends on the weekday it began on. It may begin on any day.',
  },
  kilder: [VEJ_9533],
  sikkerhed: 'sekundær',
}

/** An authority's own deadline. */
export const myndighedensFrist: Udløbsregel = {
  id: 'SB-KAL-4',
  titel: { da: 'Myndighedens egen frist', en: 'The authority’s own deadline' },
  siger: {
    da: 'Myndigheden regner strengt: fristen flyttes ikke, fordi den slutter på en lukket dag.',
    en: 'The authority counts strictly: the deadline is not moved because it ends on a closed day.',
  },
  kilder: [ULÆST],
  sikkerhed: 'ubekræftet',
  streng: { roll: 'none', closed: helligdage },
  sen: { roll: 'none', closed: helligdage },
}

/** An authority's own deadline in working days. The three further days are no holidays, and some authorities keep them. */
export const myndighedensArbejdsdage: Udløbsregel = {
  id: 'SB-KAL-4.arbejdsdage',
  titel: { da: 'Myndighedens frist i arbejdsdage', en: 'The authority’s deadline in working days' },
  siger: {
    da: 'En arbejdsdag er mandag til fredag, når det ikke er en helligdag. Om 5. juni, 24. og 31. december er arbejdsdage, er ikke afgjort; myndigheden regner strengt og tæller dem med.',
    en: 'A working day is Monday to Friday when it is no holiday. Whether 5 June, 24 and 31 December are working days is not settled; the authority counts strictly and includes them.',
  },
  kilder: [kilde('Aktindsigtshåndbogen, § 36', 'https://aktindsigtshaandbogen.dk/')],
  sikkerhed: 'konflikt',
  streng: { roll: 'none', closed: helligdage },
  sen: { roll: 'none', closed: helligdageOgLukkedage },
}

/** The act points at a day, or tells an employer when to hold a talk: nothing was found that moves it. */
export const fastDag: Udløbsregel = {
  id: 'SB-KAL-fast',
  titel: { da: 'En fast dag', en: 'A fixed day' },
  siger: {
    da: 'Dagen flyttes ikke, selv om den er en lørdag, søndag eller helligdag.',
    en: 'The day is not moved, even if it is a Saturday, a Sunday or a holiday.',
  },
  kilder: [ULÆST],
  sikkerhed: 'ubekræftet',
  streng: { roll: 'none', closed: helligdage },
  sen: { roll: 'none', closed: helligdage },
}

/** A citizen's deadline for which the move past weekends and holidays is established; the three further days are not. */
export const borgerensFrist: Udløbsregel = {
  id: 'SB-KAL-7',
  titel: { da: 'Borgerens frist', en: 'The citizen’s deadline' },
  siger: {
    da: 'Slutter fristen en lørdag, søndag eller helligdag, flyttes den til den næste hverdag. Om det også gælder 5. juni, 24. og 31. december, er ikke afgjort.',
    en: 'If the deadline ends on a Saturday, Sunday or holiday it moves to the next weekday. Whether that also goes for 5 June, 24 and 31 December is not settled.',
  },
  hjemmel: FORÆLDELSESLOV('27', { stk: '2' }),
  kilder: [ANKESTYRELSEN, VEJ_9533],
  sikkerhed: 'konflikt',
  streng: { roll: 'nextWorkingDay', closed: helligdage },
  sen: { roll: 'nextWorkingDay', closed: helligdageOgLukkedage },
}

/** A deadline towards the municipality in sickness benefit: no source says that it is moved, and none that it is not. */
export const fristOverForKommunen: Udløbsregel = {
  id: 'SB-SDP-2',
  titel: { da: 'Frist over for kommunen', en: 'Deadline towards the municipality' },
  siger: {
    da: 'Regn med den dag, loven siger. Slutter fristen på en lukket dag, er det ikke afgjort, om den flyttes til den næste hverdag; tvivlen kommer dig til gode.',
    en: 'Reckon with the day the act says. If the deadline ends on a closed day it is not settled whether it moves to the next weekday; the doubt is to your benefit.',
  },
  hjemmel: FORÆLDELSESLOV('27', { stk: '2' }),
  kilder: [ULÆST],
  sikkerhed: 'konflikt',
  streng: { roll: 'none', closed: helligdage },
  sen: { roll: 'nextWorkingDay', closed: helligdageOgLukkedage },
}

/** Where an authority rolls past further days of its own, that is its own choice: no general rule was found. */
export const egneLukkedage: Regneregel = {
  id: 'SB-KAL-8',
  titel: { da: 'Myndighedens egne lukkedage', en: 'The authority’s own closed days' },
  siger: {
    da: 'Nogle myndigheder flytter også frister, der slutter fredag efter Kristi himmelfartsdag. For kommuner har vi ikke fundet en regel om det, så vi regner ikke med det.',
    en: 'Some authorities also move deadlines that end on the Friday after Ascension Day. For municipalities we have found no rule on it, so we do not count on it.',
  },
  kilder: [kilde('borger.dk om Udbetaling Danmark, ATP og AUB', 'https://www.borger.dk/')],
  sikkerhed: 'konflikt',
}

export const døgnetsSlutning: Regneregel = {
  id: 'SB-KAL-9',
  titel: { da: 'Den sidste dags slutning', en: 'The end of the last day' },
  siger: {
    da: 'Skriver du digitalt, har du til klokken 23.59 den sidste dag. Afleverer du papir, skal det ske i myndighedens åbningstid.',
    en: 'If you write digitally you have until 23.59 on the last day. If you hand in paper it must be within opening hours.',
  },
  kilder: [kilde('Ankestyrelsens principmeddelelse 38-23', 'https://ast.dk/')],
  sikkerhed: 'sekundær',
}

export const regneregler: readonly Regneregel[] = [
  helligdagsregel,
  dagNul,
  kalenderdage,
  uger,
  myndighedensFrist,
  myndighedensArbejdsdage,
  fastDag,
  borgerensFrist,
  fristOverForKommunen,
  egneLukkedage,
  døgnetsSlutning,
  papirbrev,
]
