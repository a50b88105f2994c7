import { aldrigOpfyldt, alle, altid, betingelse, ikke, led } from '@sagsvej/rules'
import {
  ansøgningenPrøvetEfterHuslejehjælp,
  hjælpenDækkerKunSanktion,
  udsættelsestruetPåGrundAfRestance,
} from '../../fakta/huslejerestance.ts'
import { kilde, LBK, LOV } from '../../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { huslejehjælpForebyggerUdsættelse } from '../../skoen/husleje-og-flytning.ts'
import { kanIkkeBetaleUdgiften } from '../../skoen/kan-ikke-betale.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { LAS_FRA_2020 } from '../tekster.ts'

/** The act was made on 23 December 2012; that it was to hold from 1 January 2013 stands in its presentation. */
const L85_2012 = kilde(
  'Fremsættelsen af lovforslag L 85 (2012-13)',
  'https://www.retsinformation.dk/Forms/R0710.aspx?id=144004',
)
const SIDEN_2013 = læstAndetsteds(
  LOV(1399, 2012),
  L85_2012,
  LBK(1193, 2014),
  LBK(806, 2015),
  LBK(468, 2016),
  LBK(269, 2017),
  LBK(247, 2019),
  LBK(981, 2019),
  ...LAS_FRA_2020,
)
const FØR_2013 = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: LAS('81 a'),
  ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)),
  siger: {
    da: 'Der var ingen særlig regel om husleje. En restance kunne kun prøves som en enkeltudgift.',
    en: 'There was no special rule on rent. Arrears could only be tried as a single expense.',
  },
  er: aldrigOpfyldt,
} as const

export const midlertidigHuslejehjælp = betingelse('LAS.81a.1', {
  titel: { da: 'Midlertidig hjælp til husleje', en: 'Temporary help with rent' },
  vælgesEfter: påDenDag,
  versioner: [
    FØR_2013,
    {
      fra: '2013-01-01',
      hjemmel: LAS('81 a'),
      ...SIDEN_2013,
      siger: {
        da: 'Er du ved at blive sat ud, fordi du skylder husleje, kan kommunen hjælpe for en tid, hvis det kan forebygge udsættelsen. Kommunen kan kræve, at du fx får hjælp til at styre økonomien.',
        en: 'If you are about to be evicted because you owe rent the municipality may help for a time if that can prevent the eviction. It may demand that you e.g. get help with managing your money.',
      },
      er: alle(
        led(
          {
            da: 'du er i fare for at blive sat ud på grund af restance',
            en: 'you are at risk of eviction for arrears',
          },
          udsættelsestruetPåGrundAfRestance,
        ),
        led(
          { da: 'hjælpen kan på sigt forebygge det', en: 'the help can in the long run prevent it' },
          huslejehjælpForebyggerUdsættelse,
        ),
        led(
          {
            da: 'hjælpen skal ikke blot erstatte en sanktion',
            en: 'the help is not only to make up for a sanction',
          },
          ikke(hjælpenDækkerKunSanktion),
        ),
        led({ da: 'du kan ikke selv betale', en: 'you cannot pay yourself' }, kanIkkeBetaleUdgiften),
      ),
    },
  ],
})

/** A refusal is right only if the application was tried under every rule that may help. */
export const restancenErPrøvetFuldtUd = betingelse('LAS.81a.1.prøvet', {
  titel: {
    da: 'Ansøgningen om restancen er prøvet fuldt ud',
    en: 'The application about the arrears has been tried in full',
  },
  betyder: {
    da: 'Nej betyder, at kommunen også skal tage stilling til midlertidig hjælp til husleje.',
    en: 'No means that the municipality must also consider temporary help with rent.',
  },
  vælgesEfter: påDenDag,
  relevantNår: udsættelsestruetPåGrundAfRestance,
  versioner: [
    {
      ...FØR_2013,
      siger: {
        da: 'Spørgsmålet opstod ikke, før der kom en særlig regel om husleje.',
        en: 'The question did not arise before there was a special rule on rent.',
      },
      er: altid,
    },
    {
      fra: '2013-01-01',
      hjemmel: LAS('81 a'),
      ...læstAndetsteds(
        LOV(1399, 2012),
        L85_2012,
        kilde(
          'Ankestyrelsens principafgørelse 112-13',
          'https://ast.dk/nyheder/nyheder/nyheder-2013/principafgorelser-fra-ankestyrelsen-oktober-2013',
        ),
      ),
      siger: {
        da: 'Søger du om hjælp til en huslejerestance, skal kommunen også se, om du kan få midlertidig hjælp til husleje.',
        en: 'If you apply for help with arrears of rent the municipality must also see whether you can get temporary help with rent.',
      },
      er: ansøgningenPrøvetEfterHuslejehjælp,
    },
  ],
})
