import { alle, betingelse, den, ikke, led, måneder } from '@sagsvej/rules'
import {
  betalteTilFleksydelsesalderen,
  fleksydelsesbidragFraTilmelding,
} from '../fakta/fleksydelse-bidrag.ts'
import { bidragsmånederIAlt } from '../fakta/fleksydelse-bidragsmaaneder.ts'
import { fødselsdag } from '../fakta/person.ts'
import { BEK, kilde } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { FLEKSYDELSESBEK } from '../lovsamling/love.ts'
import { kunneIkkeKlareNormaltJob, visTilknytningTilArbejdsmarkedet } from '../skoen/fleksydelse.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { anciennitetOpfyldt } from './anciennitet.ts'

const lempet = {
  siger: {
    da: 'Er du født før juli 1966 og har varigt nedsat arbejdsevne forhindret dig i et job på normale vilkår, kan 5 år med fleksydelsesbidrag til alderen være nok. Du skal have betalt uden brud, siden du kom med, og have haft en vis tilknytning til arbejdsmarkedet.',
    en: 'If you were born before July 1966 and a lastingly reduced capacity for work kept you from a job on normal terms, 5 years of flexi-benefit contributions up to the age can be enough. You must have paid without a break since you joined, and have had some attachment to the labour market.',
  },
  er: alle(
    led(
      { da: 'du er født før juli 1966', en: 'you were born before July 1966' },
      fødselsdag.før(den('1966-07-01')),
    ),
    led(
      { da: 'den almindelige regel er ikke opfyldt', en: 'the ordinary rule is not met' },
      ikke(anciennitetOpfyldt),
    ),
    led(
      {
        da: 'du har ikke kunnet klare et job på normale vilkår',
        en: 'you could not manage a job on normal terms',
      },
      kunneIkkeKlareNormaltJob,
    ),
    led(
      { da: 'du har haft en vis tilknytning', en: 'you have had some attachment' },
      visTilknytningTilArbejdsmarkedet,
    ),
    led(
      {
        da: 'du har betalt, siden du kom med, og til alderen',
        en: 'you have paid since you joined and up to the age',
      },
      alle(fleksydelsesbidragFraTilmelding, betalteTilFleksydelsesalderen),
    ),
    led({ da: 'mindst 5 år', en: 'at least 5 years' }, bidragsmånederIAlt.mindst(måneder(60))),
  ),
} as const

export const dispensationFraAnciennitet = betingelse('FLEKSYDELSESBEK.4', {
  titel: {
    da: 'Lempeligere krav om bidrag ved nedsat arbejdsevne',
    en: 'An easier requirement of contributions with a reduced capacity for work',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...lempet,
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FLEKSYDELSESBEK('BEK 691/2007')('4'),
      ...læstAndetsteds(
        kilde(
          'Udkast til bekendtgørelse om fleksydelse efter lovbekendtgørelsen fra november 2005',
          'http://docplayer.dk/8141967-Bekendtgoerelse-om-fleksydelse.html',
        ),
        BEK(1408, 2011),
      ),
    },
    {
      ...lempet,
      fra: '2012-01-01',
      hjemmel: FLEKSYDELSESBEK('BEK 1187/2020')('4'),
      ...læst(
        BEK(1408, 2011),
        BEK(1426, 2012),
        BEK(944, 2013),
        BEK(559, 2015),
        BEK(1601, 2017),
        BEK(1177, 2018),
        BEK(1187, 2020),
      ),
    },
  ],
})
