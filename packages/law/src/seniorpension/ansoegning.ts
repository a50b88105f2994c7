import {
  aldrig,
  aldrigOpfyldt,
  alle,
  altid,
  betingelse,
  den,
  efterDato,
  led,
  måneder,
  tidspunkt,
} from '@sagsvej/rules'
import {
  sagVerserede1Januar2020,
  seniorpensionAnsøgtDen,
  vælgerSeniorpension,
} from '../fakta/seniorpension.ts'
import { folkepensionsalderensDag } from '../folkepension/folkepensionsalder.ts'
import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LOV_1559, LSP } from '../lovsamling/love.ts'
import { langvarigOgAktuelTilknytning } from '../skoen/seniorpension.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_SENIORPENSION, INDFØRT, SENIOR_SIDEN_2021 } from './tekster.ts'

const efterAnsøgningen = efterDato(seniorpensionAnsøgtDen)
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

const STAR = kilde(
  'STAR: Seniorførtidspension',
  'https://star.dk/ydelser/pension-og-efterloen/folkepension-og-foertidspension/seniorfoertidspension/',
)
const SKR_9806 = kilde(
  'Skrivelse nr. 9806 af 18. december 2013 om seniorførtidspension',
  'http://www.socialjura.dk/content-storage/regler/2013/skr-9806-af-1812-2013/',
)

const somSenior = {
  siger: {
    da: 'Fra 5 år før folkepensionsalderen kunne du søge som senior, hvis du havde en langvarig og aktuel tilknytning til arbejdsmarkedet. Arbejdsevnen blev ikke prøvet af i tilbud.',
    en: 'From 5 years before state pension age you could apply as a senior if you had a long and present attachment to the labour market. The ability to work was not tried out.',
  },
  er: alle(
    led(
      {
        da: 'du har højst 5 år til folkepensionsalderen',
        en: 'you have at most 5 years to state pension age',
      },
      seniorpensionAnsøgtDen.tidligst(folkepensionsalderensDag.minus(måneder(60))),
    ),
    led(
      { da: 'tilknytningen er langvarig og aktuel', en: 'the attachment is long and present' },
      langvarigOgAktuelTilknytning,
    ),
  ),
} as const

/** A way to apply for disability pension, not a pension of its own. */
export const seniorførtidspensionKanSøges = betingelse('LSP.17.3.senior', {
  titel: { da: 'Seniorførtidspension kan søges', en: 'Senior disability pension can be applied for' },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2013-12-31',
      hjemmel: LSP('17'),
      ...læst(LBK(982, 2009), LBK(1116, 2013), SKR_9806),
      siger: {
        da: 'Seniorførtidspension kunne ikke søges før 1. januar 2014.',
        en: 'Senior disability pension could not be applied for before 1 January 2014.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2014-01-01',
      til: '2014-10-19',
      hjemmel: LSP('17', { stk: '3' }),
      ...læstAndetsteds(LBK(1137, 2014), SKR_9806),
      ...somSenior,
    },
    {
      fra: '2014-10-20',
      til: '2019-12-31',
      hjemmel: LSP('17', { stk: '3' }),
      ...læst(LBK(1137, 2014), LBK(10, 2015), LBK(1239, 2016), LBK(1208, 2017), LBK(983, 2019)),
      ...somSenior,
    },
    {
      fra: INDFØRT,
      hjemmel: LSP('17'),
      ...læst(LBK(234, 2021), LBK(1123, 2024), STAR),
      siger: {
        da: 'Seniorførtidspension kan ikke søges efter den 31. december 2019. Søg seniorpension i stedet.',
        en: 'Senior disability pension cannot be applied for after 31 December 2019. Apply for senior pension instead.',
      },
      er: aldrigOpfyldt,
    },
  ],
})

/** The transitional rule itself is not in the texts. */
const OVERGANGEN = læstAndetsteds(STAR, ulæst('Overgangsreglerne i lov nr. 1559 af 27. december 2019'))
const hjemmel = LOV_1559('9')

export const behandlesSomSeniorpension = betingelse('LOV1559.9.valg', {
  titel: {
    da: 'Ansøgningen behandles som seniorpension',
    en: 'The application is handled as senior pension',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2013-12-31',
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'En ansøgning fra før 2014 var ikke en ansøgning som senior.',
        en: 'An application from before 2014 was not one as a senior.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2014-01-01',
      til: '2019-12-31',
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'Var din ansøgning om seniorførtidspension ikke afgjort den 1. januar 2020, kan du vælge at få den behandlet som seniorpension. Datoen for den første ansøgning gælder stadig.',
        en: 'If your application for senior disability pension was undecided on 1 January 2020 you can choose to have it handled as senior pension. The date of the first application still counts.',
      },
      er: alle(
        led(
          {
            da: 'ansøgningen var ikke afgjort den 1. januar 2020',
            en: 'the application was undecided on 1 January 2020',
          },
          sagVerserede1Januar2020,
        ),
        led({ da: 'du vælger seniorpension', en: 'you choose senior pension' }, vælgerSeniorpension),
      ),
    },
    {
      fra: INDFØRT,
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'Fra 1. januar 2020 behandles en ansøgning som senior kun som seniorpension.',
        en: 'Since 1 January 2020 an application as a senior is handled as senior pension only.',
      },
      er: altid,
    },
  ],
})

/** Of a choice under the transitional rule: payment never goes back past the first day of the scheme. */
export const seniorpensionBetalesTidligst = tidspunkt('LOV1559.9.betaling', {
  titel: { da: 'Seniorpension betales tidligst fra', en: 'Senior pension is paid at the earliest from' },
  betyder: {
    da: 'Dagen er den første, der nogensinde kan betales seniorpension for. Hvornår din betales fra, følger af afgørelsen.',
    en: 'The day is the first for which senior pension can be paid at all. From when yours is paid follows from the decision.',
  },
  vælgesEfter: efterAnsøgningen,
  relevantNår: behandlesSomSeniorpension,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel,
      ...OVERGANGEN,
      siger: {
        da: 'Seniorpension betales ikke for tiden før 1. januar 2020.',
        en: 'Senior pension is not paid for the time before 1 January 2020.',
      },
      er: den(INDFØRT),
    },
  ],
})
