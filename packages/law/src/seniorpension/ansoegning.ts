import { aldrig, måneder, tidspunkt } from '@sagsvej/rules'
import { seniorpensionAnsøgtDen } from '../fakta/seniorpension.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { efterAnsøgningen } from './efter-ansoegningen.ts'
import { FØR_SENIORPENSION, INDFØRT, SENIOR_SIDEN_2021 } from './tekster.ts'

const TEKSTER = [LOV(1559, 2019), ...SENIOR_SIDEN_2021] as const

export const seniorpensionSøgesTidligst = tidspunkt('LSP.26b', {
  titel: { da: 'Seniorpension kan tidligst søges', en: 'Senior pension can be applied for at the earliest' },
  betyder: {
    da: 'Dagen er den første, du kan søge. Aldrig betyder, at ordningen ikke fandtes.',
    en: 'The day is the first on which you can apply. Never means that there was no scheme.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...FØR_SENIORPENSION,
      hjemmel: LSP('26 b'),
      siger: { da: 'Seniorpension fandtes ikke.', en: 'There was no senior pension.' },
      er: aldrig,
    },
    {
      fra: INDFØRT,
      hjemmel: LSP('26 b'),
      ...læst(...TEKSTER),
      siger: {
        da: 'Du kan søge tidligst 6 måneder før, du har 6 år til folkepensionsalderen.',
        en: 'You can apply at the earliest 6 months before you have 6 years to state pension age.',
      },
      er: folkepensionsalderensDag.minus(måneder(78)),
    },
  ],
})

const seksMåneder = seniorpensionAnsøgtDen.plus(måneder(6))

export const seniorpensionAfgøresSenest = tidspunkt('LSP.26d.2', {
  titel: { da: 'Seniorpension skal være afgjort', en: 'Senior pension must be decided' },
  betyder: {
    da: 'Dagen er den sidste, sagen kan afgøres i tide. Aldrig betyder, at loven ikke satte nogen frist.',
    en: 'The day is the last on which the case is decided in time. Never means that the act set no deadline.',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2013-12-31',
      hjemmel: LSP('21'),
      ...læst(LBK(982, 2009), LBK(1116, 2013)),
      siger: {
        da: 'Der var ingen særlig ansøgning som senior og ingen særlig frist.',
        en: 'There was no application of its own as a senior, and no deadline for it.',
      },
      er: aldrig,
    },
    {
      fra: '2014-01-01',
      til: '2019-12-31',
      hjemmel: LSP('21', { stk: '2' }),
      ...læst(LBK(1137, 2014), LBK(10, 2015), LBK(1239, 2016), LBK(1208, 2017), LBK(983, 2019)),
      siger: {
        da: 'Kommunen skulle afgøre en ansøgning om seniorførtidspension senest 6 måneder efter, at den modtog ansøgningen.',
        en: 'The municipality had to decide an application for senior disability pension at the latest 6 months after it received the application.',
      },
      er: seksMåneder,
    },
    {
      fra: INDFØRT,
      hjemmel: LSP('26 d', { stk: '2' }),
      ...læst(...TEKSTER),
      siger: {
        da: 'Sagen om seniorpension skal afgøres senest 6 måneder efter, at ansøgningen er modtaget. Fra 2021 er det Seniorpensionsenheden, der afgør den, før var det kommunen.',
        en: 'The case on senior pension must be decided at the latest 6 months after the application is received. Since 2021 the Senior Pension Unit decides it, before that the municipality.',
      },
      er: seksMåneder,
    },
  ],
})
