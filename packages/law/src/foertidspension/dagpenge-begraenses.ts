import { dage, efterDato, hvis, måneder, tidligsteAf, tidspunkt } from '@sagsvej/rules'
import { førtidspensionErBevilget, pensionssagenOvergikDen } from '../fakta/foertidspension.ts'
import { pensionBetalesFra } from '../fakta/pension.ts'
import { ulæst } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet } from '../lovsamling/laest.ts'
import { DENGANG, FRA_2011, I_DAG } from './pensionsbekendtgoerelsen.ts'

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
