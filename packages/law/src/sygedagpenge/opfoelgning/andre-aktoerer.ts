import { betingelse } from '@sagsvej/rules'
import { samtykkeTilAtArbejdspladsenInformeres } from '../../fakta/andre-aktoerer.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { SDL } from '../../lovsamling/love.ts'
import { behovForAtInddrageAndre } from '../../skoen/andre-aktoerer.ts'
import { påDenDag } from '../paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const tider = <T extends object>(regel: T) =>
  [
    { ...regel, ...FØR_LBK_2011, fra: '2006-07-03', kontrolleretTil: TEKST_TIL },
    {
      ...regel,
      fra: FRA_LBK_2011,
      ...læst(LBK(85, 2011), LBK(833, 2014), LBK(107, 2020), LBK(1221, 2025)),
    },
  ] as const

/** The workplace, the doctor, the fund, the union and others take part where there is a need: a person judges it. */
export const andreAktørerInddrages = betingelse('SDL.9.1', {
  titel: {
    da: 'Arbejdsplads, læge og andre inddrages',
    en: 'The workplace, the doctor and others are brought in',
  },
  vælgesEfter: påDenDag,
  versioner: tider({
    hjemmel: SDL('9', { stk: '1' }),
    siger: {
      da: 'Kommunen skal inddrage andre i opfølgningen, når der er behov for det: arbejdspladsen, lægen, a-kassen, fagforeningen og andre.',
      en: 'The municipality must bring others into the follow-up where there is a need: the workplace, the doctor, the unemployment fund, the union and others.',
    },
    er: behovForAtInddrageAndre,
  }),
})

/** What the municipality starts for the ill is told the workplace with the consent of the ill alone. */
export const arbejdspladsenMåInformeres = betingelse('SDL.9.2', {
  titel: {
    da: 'Arbejdspladsen må få at vide, hvad kommunen sætter i gang',
    en: 'The workplace may be told what the municipality starts',
  },
  vælgesEfter: påDenDag,
  versioner: tider({
    hjemmel: SDL('9', { stk: '2' }),
    siger: {
      da: 'Kommunen skal fortælle arbejdspladsen, hvad den sætter i gang for dig, for eksempel praktik. Det må den kun, når du siger ja.',
      en: 'The municipality must tell the workplace what it starts for you, such as a placement. It may do so only when you say yes.',
    },
    er: samtykkeTilAtArbejdspladsenInformeres,
  }),
})
