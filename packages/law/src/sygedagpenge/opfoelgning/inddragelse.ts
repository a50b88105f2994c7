import { betingelse } from '@sagsvej/rules'
import { samtykkeTilAtInformereArbejdspladsen } from '../../fakta/inddragelse.ts'
import { LBK, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../../lovsamling/laest.ts'
import { SDL } from '../../lovsamling/love.ts'
import { behovForAtInddrage } from '../../skoen/opfoelgning.ts'
import { påDenDag } from '../paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

/** The two subsections read the same in each consolidation from 2011 to 2025. */
const STRÆK = [
  { ...FØR_LBK_2011, fra: '2006-07-03', kontrolleretTil: TEKST_TIL },
  {
    fra: FRA_LBK_2011,
    til: '2026-01-31',
    ...læst(LBK(85, 2011), LBK(871, 2013), LBK(938, 2015), LBK(107, 2020), LBK(1221, 2025)),
  },
  {
    fra: '2026-02-01',
    ...ubekræftet(
      LBK(1221, 2025),
      ulæst('Ændringerne af sygedagpengeloven i lov nr. 1750 af 29. december 2025'),
    ),
    note: {
      da: 'Teksten er læst i LBK 1221/2025. Om lov 1750/2025 har ændret den, har vi ikke læst.',
      en: 'The text was read in LBK 1221/2025. Whether act 1750/2025 has changed it we have not read.',
    },
  },
] as const

/** Employer, doctor, unemployment fund and union are involved where there is a need: the ground of the round-table talk. */
export const andreInddragesIOpfølgningen = betingelse('SDL.9.1', {
  titel: { da: 'Andre inddrages i opfølgningen', en: 'Others are involved in the follow-up' },
  vælgesEfter: påDenDag,
  versioner: STRÆK.map((one) => ({
    ...one,
    hjemmel: SDL('9', { stk: '1' }),
    siger: {
      da: 'Kommunen skal efter behov inddrage andre i opfølgningen: din arbejdsplads, din læge, din a-kasse, din fagforening og sygehuse.',
      en: 'The municipality must by need involve others in the follow-up: your workplace, your doctor, your unemployment fund, your union and hospitals.',
    },
    er: behovForAtInddrage,
  })),
})

/** What the workplace is told of what the municipality sets going: only with consent. */
export const arbejdspladsenMåInformeres = betingelse('SDL.9.2', {
  titel: { da: 'Arbejdspladsen må informeres', en: 'The workplace may be informed' },
  vælgesEfter: påDenDag,
  versioner: STRÆK.map((one) => ({
    ...one,
    hjemmel: SDL('9', { stk: '2' }),
    siger: {
      da: 'Kommunen informerer din arbejdsplads om det, den sætter i gang for dig. Det gør den kun, når du har givet samtykke.',
      en: 'The municipality informs your workplace of what it sets going for you. It does so only when you have consented.',
    },
    er: samtykkeTilAtInformereArbejdspladsen,
  })),
})
