import { aldrigOpfyldt, alle, altid, betingelse, ikke, krav, led, énAf } from '@sagsvej/rules'
import {
  brugteMidlerUndtagetFraForsørgelse,
  gavIkkeOplysningerTilAndreMyndigheder,
  hjælpenYdesUnderTilbud,
  indblandetIArbejdsstrid,
  oplystOmTilbagebetalingspligt,
  selvforskyldtLedig,
} from '../fakta/tilbagebetaling-af-hjaelp.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { kanSnartBetaleTilbage, uforsvarligØkonomi } from '../skoen/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const ALLE_TEKSTER = [...LAS_2007_2012, ...LAS_2014_2024, LAS_2025] as const

const PRINCIP_14_23 = kilde(
  'Principmeddelelse 14-23',
  'https://ast.dk/beskaeftigelse/artikler/integrationsydelse-uddannelses-og-kontanthjaelp/sadan-skal-sager-om-tilbagebetaling-pga-uforsvarlig-okonomi-i-aktivlovens-forstand-behandles',
)

const SELVFORSKYLDT = {
  hjemmel: LAS('93', { stk: '1' }),
  siger: {
    da: 'Havde du uden grund sagt et arbejde op eller afslået et tilbud, kunne kommunen give hjælpen, så den skulle betales tilbage.',
    en: 'If you had left a job or refused an offer without reason the municipality could give the help so that it had to be paid back.',
  },
  er: altid,
} as const

export const kanKrævesTilbageAfSelvforskyldte = betingelse('LAS.93.1.selvforskyldt', {
  titel: {
    da: 'Tilbagebetaling, når du selv var skyld i ledigheden',
    en: 'Repayment when you were at fault for the unemployment',
  },
  vælgesEfter: påDenDag,
  relevantNår: selvforskyldtLedig,
  versioner: [
    { ...FØR_LBK_2007, ...SELVFORSKYLDT },
    { fra: FRA_LBK_2007, til: '2007-12-12', ...læst(LBK(1460, 2007)), ...SELVFORSKYLDT },
    {
      fra: '2007-12-13',
      til: '2009-09-30',
      hjemmel: LAS('93', { stk: '1' }),
      siger: {
        da: 'Grunden blev taget ud af loven i denne tid.',
        en: 'The ground was taken out of the act during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Grunden står i loven fra december 2007 og ikke i den fra oktober 2009. Dagen er ikke fundet.',
          en: 'The ground is in the act of December 2007 and not in that of October 2009. The day has not been found.',
        },
        LBK(1460, 2007),
        LOV(479, 2009),
        LBK(946, 2009),
      ),
    },
    {
      fra: '2009-10-01',
      hjemmel: LAS('93', { stk: '1' }),
      ...læst(...LAS_2007_2012.slice(1), ...LAS_2014_2024, LAS_2025),
      siger: {
        da: 'At du selv sagde et arbejde op, er ikke længere en grund til tilbagebetaling. Det kan give en sanktion.',
        en: 'That you left a job yourself is no longer a ground for repayment. It may give a sanction.',
      },
      er: aldrigOpfyldt,
    },
  ],
})

const KAN = {
  hjemmel: LAS('93', { stk: '1-3' }),
  siger: {
    da: 'Kommunen kan give hjælpen, så den skal betales tilbage, blandt andet hvis du har udvist uforsvarlig økonomi. Du skal have det at vide senest ved udbetalingen, og det gælder ikke hjælp under tilbud.',
    en: 'The municipality can give the help so that it must be paid back, among other things if you were irresponsible with money. You must be told at the latest when paid, and it does not hold of help during measures.',
  },
  er: alle(
    led(
      { da: 'hjælpen gives ikke under tilbud', en: 'the help is not given during measures' },
      ikke(hjælpenYdesUnderTilbud),
    ),
    led({ da: 'du fik det at vide i tide', en: 'you were told in time' }, oplystOmTilbagebetalingspligt),
    énAf(
      krav(
        '§ 93, stk. 1, nr. 1',
        { da: 'du har udvist uforsvarlig økonomi', en: 'you were irresponsible with money' },
        alle(ikke(brugteMidlerUndtagetFraForsørgelse), uforsvarligØkonomi),
      ),
      krav(
        '§ 93, stk. 1, nr. 2',
        {
          da: 'du gav ikke andre myndigheder oplysninger',
          en: 'you did not give other authorities information',
        },
        gavIkkeOplysningerTilAndreMyndigheder,
      ),
      led(
        { da: 'I er med i en arbejdskonflikt', en: 'you are in a labour dispute' },
        indblandetIArbejdsstrid,
      ),
      led(
        { da: 'du kan snart betale hjælpen tilbage', en: 'you can soon pay the help back' },
        kanSnartBetaleTilbage,
      ),
      led(
        { da: 'du var selv skyld i ledigheden', en: 'you were at fault for the unemployment' },
        kanKrævesTilbageAfSelvforskyldte,
      ),
    ),
  ),
} as const

/** The choice to do so is the municipality's: the answer is whether the act lets it. */
export const kanKrævesTilbage = betingelse('LAS.93.1', {
  titel: { da: 'Kommunen kan kræve hjælpen tilbage', en: 'The municipality can claim the help back' },
  betyder: {
    da: 'Ja betyder, at loven giver kommunen lov til det. Kommunen vælger selv, om den vil.',
    en: 'Yes means that the act allows it. Whether to do so is the municipality’s choice.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...KAN },
    { fra: FRA_LBK_2007, ...læst(...ALLE_TEKSTER, PRINCIP_14_23), ...KAN },
  ],
})
