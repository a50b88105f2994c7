import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import { hjælpemiddelKøbtFørBevilling } from '../../fakta/hjaelpemidler.ts'
import { kilde, ulæst } from '../../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læstAndetsteds } from '../../lovsamling/laest.ts'
import { SEL } from '../../lovsamling/love.ts'
import {
  funktionsevnenErVarigtNedsat,
  hjælpemidletErBedstOgBilligst,
  særligGrundTilKøbFørBevilling,
} from '../../skoen/hjaelpemiddel.ts'
import {
  hjælpemidletAfhjælperVæsentligt,
  hjælpemidletErNødvendigtForErhverv,
  hjælpemidletLetterHjemmetVæsentligt,
} from '../../skoen/hjaelpemidlets-virkning.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'

/** No consolidation of the act was at hand: the paragraph was read as others give it. */
const SERVICELOVEN = [
  kilde('Serviceloven § 112, gengivet', 'https://danskelove.dk/serviceloven/112-114'),
  kilde(
    'Vejledning nr. 10324 af 14. december 2017 om hjælpemidler og forbrugsgoder',
    'http://www.socialjura.dk/content-storage/regler/2017/vejl-10324-af-1412-2017/',
  ),
  kilde('Om § 97 og § 112 den 1. januar 2007', 'https://protac.dk/dk/bevilling'),
  ulæst('Lovbekendtgørelserne af serviceloven'),
] as const

const FØR_2007 = {
  fra: '2006-07-03',
  til: '2006-12-31',
  hjemmel: SEL('112'),
  siger: {
    da: 'Hjælpemidler blev bevilget efter en anden paragraf i den gamle servicelov.',
    en: 'Aids were granted under another paragraph of the old Social Services Act.',
  },
  ...dagenErIkkeFundet(
    {
      da: 'Reglen fra før 1. januar 2007 (servicelovens § 97) er ikke læst.',
      en: 'The rule from before 1 January 2007 (§ 97 of the act) has not been read.',
    },
    ulæst('Serviceloven § 97 fra før 2007'),
  ),
} as const

/** "As a rule": who had to buy at once may still be helped. */
export const hjælpemidletErKøbtForTidligt = betingelse('SEL.112.1.forud', {
  titel: { da: 'Hjælpemidlet blev købt for tidligt', en: 'The aid was bought too early' },
  vælgesEfter: påDenDag,
  versioner: [
    FØR_2007,
    {
      fra: '2007-01-01',
      hjemmel: SEL('112'),
      ...læstAndetsteds(...SERVICELOVEN),
      siger: {
        da: 'Søg, før du køber. Køber du, før hjælpemidlet er bevilget, får du normalt ingen støtte til det.',
        en: 'Apply before you buy. If you buy before the aid is granted you normally get no support for it.',
      },
      er: alle(hjælpemiddelKøbtFørBevilling, ikke(særligGrundTilKøbFørBevilling)),
    },
  ],
})

export const retTilHjælpemiddel = betingelse('SEL.112.1', {
  titel: { da: 'Støtte til et hjælpemiddel', en: 'Support for an aid' },
  vælgesEfter: påDenDag,
  versioner: [
    FØR_2007,
    {
      fra: '2007-01-01',
      hjemmel: SEL('112', { stk: '1' }),
      ...læstAndetsteds(...SERVICELOVEN),
      siger: {
        da: 'Er din funktionsevne varigt nedsat, får du støtte til et hjælpemiddel, der afhjælper følgerne eller letter hverdagen i hjemmet i væsentlig grad, eller som er nødvendigt for dit arbejde. Det skal være det bedst egnede og billigste.',
        en: 'If your function is permanently reduced you get support for an aid that substantially relieves the effects or eases daily life at home, or that is necessary for your work. It must be the best suited and cheapest.',
      },
      er: alle(
        led(
          { da: 'din funktionsevne er varigt nedsat', en: 'your function is permanently reduced' },
          funktionsevnenErVarigtNedsat,
        ),
        led(
          { da: 'hjælpemidlet hjælper på en af de tre måder', en: 'the aid helps in one of the three ways' },
          énAf(
            hjælpemidletAfhjælperVæsentligt,
            hjælpemidletLetterHjemmetVæsentligt,
            hjælpemidletErNødvendigtForErhverv,
          ),
        ),
        led(
          { da: 'det er det bedst egnede og billigste', en: 'it is the best suited and cheapest' },
          hjælpemidletErBedstOgBilligst,
        ),
        led(
          { da: 'det er ikke købt for tidligt', en: 'it was not bought too early' },
          ikke(hjælpemidletErKøbtForTidligt),
        ),
      ),
    },
  ],
})
