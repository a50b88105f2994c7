import {
  aldrigOpfyldt,
  betingelse,
  dage,
  efterDato,
  hvis,
  måneder,
  tidligsteAf,
  tidspunkt,
} from '@sagsvej/rules'
import {
  førtidspensionAnsøgtDen,
  førtidspensionErBevilget,
  pensionssagenOvergikDen,
} from '../fakta/foertidspension.ts'
import { pensionAfgjortDen, pensionBetalesFra } from '../fakta/pension.ts'
import { AKASSE_2007, BEK, ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { DAGPENGE_VED_PENSION } from '../lovsamling/love.ts'
import { stårTilRådighedUnderPensionssagen } from '../skoen/foertidspension.ts'

/** The order of 2002 was not read; the paragraphs are those of the order that took its place on 1 May 2011. */
const FØR_2011 = {
  fra: '2006-07-03',
  til: '2011-04-30',
  ...læstAndetsteds(AKASSE_2007, ulæst('Bekendtgørelse nr. 1195 af 18. december 2002')),
} as const
/** Read as it began; that nothing has taken its place since was not proved. */
const FRA_2011 = { fra: '2011-05-01', ...ubekræftet(BEK(349, 2011)) } as const
const I_DAG = DAGPENGE_VED_PENSION('BEK 349/2011')
const DENGANG = DAGPENGE_VED_PENSION('BEK 1195/2002')

const efterAnsøgningen = efterDato(førtidspensionAnsøgtDen)
const treMåneder = førtidspensionAnsøgtDen.plus(måneder(3))

export const efterlønSenestTil = tidspunkt('PENSBEK.11', {
  titel: {
    da: 'Efterløn, når du har søgt førtidspension',
    en: 'Early retirement benefit when you applied for disability pension',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan få efterløn, mens der er en sag om førtidspension.',
    en: 'The day is the last on which you can have early retirement benefit while there is a case on disability pension.',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      ...FØR_2011,
      hjemmel: DENGANG('11'),
      siger: {
        da: 'Du kunne få efterløn i 3 måneder efter, at du søgte førtidspension. Blev pensionen bevilget før, stoppede efterlønnen fra bevillingen.',
        en: 'You could have early retirement benefit for 3 months after you applied for disability pension. If the pension was granted before, the benefit stopped from the grant.',
      },
      er: hvis(
        førtidspensionErBevilget,
        tidligsteAf(treMåneder, pensionAfgjortDen.minus(dage(1))),
        treMåneder,
      ),
    },
    {
      ...FRA_2011,
      hjemmel: I_DAG('11', { stk: '1' }),
      siger: {
        da: 'Du kan ikke få efterløn, mens der er en sag om social pension under behandling. Sagen er begyndt, når kommunen har besluttet at behandle den som pensionssag.',
        en: 'You cannot have early retirement benefit while a case on social pension is being handled. The case has begun when the municipality has decided to handle it as a pension case.',
      },
      er: pensionssagenOvergikDen.minus(dage(1)),
    },
  ],
})

export const dagpengeUnderPensionssag = betingelse('PENSBEK.10', {
  titel: {
    da: 'Dagpenge, mens der er en sag om førtidspension',
    en: 'Unemployment benefit while there is a case on disability pension',
  },
  vælgesEfter: efterAnsøgningen,
  versioner: [
    {
      ...FØR_2011,
      hjemmel: DENGANG('10'),
      siger: {
        da: 'Søgte du førtidspension på grund af helbredet, stod du ikke til rådighed og kunne ikke få dagpenge.',
        en: 'If you applied for disability pension because of your health you were not available for work and could not have unemployment benefit.',
      },
      er: aldrigOpfyldt,
    },
    {
      ...FRA_2011,
      hjemmel: I_DAG('10'),
      siger: {
        da: 'A-kassen skal vurdere, om du står til rådighed, når den hører om sagen. Gør du det, kan du få dagpenge, men i kortere tid end ellers.',
        en: 'The unemployment fund must assess whether you are available when it hears of the case. If you are, you can have benefit, but for a shorter time than otherwise.',
      },
      er: stårTilRådighedUnderPensionssagen,
    },
  ],
})

const efterTreMåneder = pensionssagenOvergikDen.plus(måneder(3)).udgangenAfMåneden().plus(dage(1))

export const dagpengeBegrænsesFra = tidspunkt('PENSBEK.7', {
  titel: {
    da: 'Dagpengeretten bliver begrænset til 52 uger',
    en: 'The right to unemployment benefit is limited to 52 weeks',
  },
  betyder: {
    da: 'Fra dagen kan du højst få dagpenge i 52 uger inden for 78 uger.',
    en: 'From the day you can have unemployment benefit for at most 52 weeks within 78 weeks.',
  },
  vælgesEfter: efterDato(pensionssagenOvergikDen),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2011-04-30',
      hjemmel: DENGANG('7'),
      siger: {
        da: 'Om dagpengeretten blev kortere under en pensionssag, stod i en ældre bekendtgørelse.',
        en: 'Whether the right to unemployment benefit became shorter during a pension case stood in an older order.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Bekendtgørelsen fra 2002 om dagpenge og pension er ikke læst.',
          en: 'The order of 2002 on unemployment benefit and pension has not been read.',
        },
        ulæst('Bekendtgørelse nr. 1195 af 18. december 2002'),
      ),
    },
    {
      ...FRA_2011,
      hjemmel: I_DAG('7'),
      siger: {
        da: 'Begrænsningen begynder den 1. i måneden efter, at der er gået 3 måneder af pensionssagen. Tilkendes pensionen før, begynder den, når pensionen får virkning.',
        en: 'The limit begins on the 1st of the month after 3 months of the pension case. If the pension is granted before, it begins when the pension takes effect.',
      },
      er: hvis(førtidspensionErBevilget, tidligsteAf(efterTreMåneder, pensionBetalesFra), efterTreMåneder),
    },
  ],
})
