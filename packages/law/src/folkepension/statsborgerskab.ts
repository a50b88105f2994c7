import { alle, betingelse, krav, led, måneder, énAf } from '@sagsvej/rules'
import {
  harDanskIndfødsret,
  ligestilletEfterEUEllerOverenskomst,
  opholdstilladelseEfterUdlændingeloven7Eller8,
} from '../fakta/bopael-og-statsborgerskab.ts'
import { bopælsmånederEfter15, bopælsmånederLigeFør } from '../fakta/bopaelstid.ts'
import { kilde, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_ALLE } from './tekster.ts'

const reglen = {
  hjemmel: LSP('2'),
  siger: {
    da: 'Du skal være dansk statsborger. Det gælder ikke, hvis du har boet fast i riget i mindst 10 år efter dit 15. år, heraf de sidste 5 år før pensionen, eller er flygtning.',
    en: 'You must be a Danish citizen. That does not hold if you have lived permanently in Denmark for at least 10 years since you turned 15, of them the last 5 before the pension, or are a refugee.',
  },
  er: énAf(
    krav(
      '§ 2, stk. 1',
      { da: 'du er dansk statsborger', en: 'you are a Danish citizen' },
      harDanskIndfødsret,
    ),
    krav(
      '§ 2, stk. 2, nr. 1',
      {
        da: 'du har boet fast i Danmark i mindst 10 år, heraf 5 år lige før pensionen',
        en: 'you have lived permanently in Denmark for at least 10 years, of them 5 right before the pension',
      },
      alle(bopælsmånederEfter15.mindst(måneder(120)), bopælsmånederLigeFør.mindst(måneder(60))),
    ),
    krav(
      '§ 2, stk. 2, nr. 2',
      {
        da: 'du har opholdstilladelse efter udlændingelovens § 7 eller § 8',
        en: 'you have a residence permit under section 7 or 8 of the Aliens Act',
      },
      opholdstilladelseEfterUdlændingeloven7Eller8,
    ),
  ),
} as const

export const statsborgerskabskravet = betingelse('LSP.2.1', {
  titel: { da: 'Statsborgerskab for at få pension', en: 'Citizenship for a pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...reglen },
    { fra: FRA_LBK_2009, ...læst(...LSP_ALLE), ...reglen },
  ],
})

/** The EU regulation and the agreements were not read: what they come to is asked for as decided. */
export const statsborgerskabEllerLigestilling = betingelse('LSP.2.1.eu', {
  titel: {
    da: 'Statsborgerskab eller ligestilling efter EU-regler',
    en: 'Citizenship, or equal footing by EU rules',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: LSP('2'),
      ...læstAndetsteds(
        kilde(
          'STAR: Betingelser for folkepension',
          'https://star.dk/ydelser/pension-og-efterloen/folkepension-tidlig-pension-foertidspension-og-seniorpension/folkepension/betingelser-for-folkepension',
        ),
        ulæst('Forordning (EF) nr. 883/2004 og overenskomsterne om social sikring'),
      ),
      siger: {
        da: 'Borgere fra EU, EØS og Schweiz og deres familie kan være stillet lige med danske statsborgere. Det samme kan følge af en overenskomst med et andet land.',
        en: 'Citizens of the EU, the EEA and Switzerland and their families can be on a par with Danish citizens. The same can follow from an agreement with another country.',
      },
      er: énAf(
        led(
          { da: 'du opfylder lovens eget krav', en: 'you meet the act’s own demand' },
          statsborgerskabskravet,
        ),
        led(
          {
            da: 'EU-regler eller en overenskomst stiller dig lige med danske statsborgere',
            en: 'EU rules or an agreement put you on a par with Danish citizens',
          },
          ligestilletEfterEUEllerOverenskomst,
        ),
      ),
    },
  ],
})
