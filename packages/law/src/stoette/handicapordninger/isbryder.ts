import { alle, betingelse, dage, ikke, led, måneder, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import {
  handicapUddannelseAfsluttet,
  handicapUddannelsensLængde,
  uddannelsenGiverAdgangTilAkasse,
} from '../../fakta/nyuddannet-med-handicap.ts'
import {
  ansatEfterHandicapUddannelsen,
  isbryderBegyndte,
  manglerErfaringIFaget,
} from '../../fakta/nyuddannet-uden-job.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { KOMP, LAB } from '../../lovsamling/love.ts'
import { handicapGørBeskæftigelseVanskelig } from '../../skoen/handicap.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_439, LAB_2008_2016 } from '../tekster.ts'

const nyuddannet = {
  siger: {
    da: 'Har du et handicap og en uddannelse på mindst 18 måneder, kan du få job med løntilskud op til 2 år efter, at du blev færdig. Du må ikke have fået job, og du skal mangle erfaring i faget.',
    en: 'If you have a disability and an education of at least 18 months you may have a job with a wage subsidy up to 2 years after you finished. You must not have got a job, and you must lack experience in the field.',
  },
  er: alle(
    led({ da: 'du har et handicap', en: 'you have a disability' }, handicapGørBeskæftigelseVanskelig),
    led(
      { da: 'uddannelsen varede mindst 18 måneder', en: 'the education lasted at least 18 months' },
      handicapUddannelsensLængde.mindst(måneder(18)),
    ),
    led(
      {
        da: 'uddannelsen giver ret til at komme i a-kasse',
        en: 'the education lets you join an unemployment fund',
      },
      uddannelsenGiverAdgangTilAkasse,
    ),
    led(
      { da: 'der er højst gået 2 år', en: 'at most 2 years have passed' },
      vurderingsdato.senest(handicapUddannelseAfsluttet.plus(måneder(24))),
    ),
    led({ da: 'du har ikke fået job', en: 'you have not got a job' }, ikke(ansatEfterHandicapUddannelsen)),
    led({ da: 'du mangler erfaring i faget', en: 'you lack experience in the field' }, manglerErfaringIFaget),
  ),
} as const

export const kanFåIsbryderjob = betingelse('KOMP.15.1', {
  titel: {
    da: 'Løntilskud til nyuddannede med handicap',
    en: 'A wage subsidy for new graduates with a disability',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_439, hjemmel: LAB('2', { nr: '8' }), ...nyuddannet },
    {
      fra: '2008-05-29',
      til: '2019-12-31',
      hjemmel: LAB('2', { nr: '8' }),
      ...læst(...LAB_2008_2016, LBK(727, 2009)),
      ...nyuddannet,
    },
    { fra: '2020-01-01', hjemmel: KOMP('15'), ...læst(LBK(108, 2020)), ...nyuddannet },
  ],
})

export const isbryderjobSenestTil = tidspunkt('KOMP.15b.3', {
  titel: { da: 'Løntilskuddet kan vare til', en: 'The wage subsidy can last until' },
  betyder: {
    da: 'Dagen er den sidste med løntilskud.',
    en: 'The day is the last with a wage subsidy.',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanFåIsbryderjob,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-31',
      hjemmel: LAB('65'),
      kilder: [LBK(439, 2008), LBK(1342, 2016)],
      sikkerhed: 'ikke modelleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Før 2020 stod længden af løntilskud samlet for alle grupper.',
        en: 'Before 2020 the length of wage subsidies stood in one place for all groups.',
      },
      ukendt: {
        da: 'Reglerne om længden af løntilskud fra før 2020 er ikke bygget her.',
        en: 'The rules on the length of wage subsidies from before 2020 are not built here.',
      },
    },
    {
      fra: '2020-01-01',
      hjemmel: KOMP('15 b', { stk: '3' }),
      ...læst(LBK(108, 2020)),
      siger: {
        da: 'Et job med løntilskud kan vare op til 1 år.',
        en: 'A job with a wage subsidy can last up to 1 year.',
      },
      er: isbryderBegyndte.plus(måneder(12)).minus(dage(1)),
    },
  ],
})
