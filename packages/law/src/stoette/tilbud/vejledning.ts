import { betingelse, ikke } from '@sagsvej/rules'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { LAB_FRA_2020 } from '../tekster.ts'

/** Education that is offered to everybody. Which one fits is for the municipality and the person to find out. */
export const kanFåVejledningOgOpkvalificering = betingelse('LAB.90', {
  titel: { da: 'Vejledning og opkvalificering', en: 'Guidance and upgrading of skills' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-31',
      hjemmel: LAB('32'),
      kilder: [LBK(439, 2008), LBK(1342, 2016)],
      sikkerhed: 'ikke modelleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Vejledning og opkvalificering havde før 2020 grænser efter gruppe og alder.',
        en: 'Before 2020 guidance and upgrading of skills had limits by group and age.',
      },
      ukendt: {
        da: 'Reglerne om vejledning og opkvalificering fra før 2020 er ikke bygget her.',
        en: 'The rules on guidance and upgrading of skills from before 2020 are not built here.',
      },
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('90'),
      ...læst(...LAB_FRA_2020),
      siger: {
        da: 'Du kan få tilbud om uddannelse og kurser, der retter sig mod job. Det gælder alle grupper undtagen førtidspensionister.',
        en: 'You may be offered education and courses aimed at jobs. So for all groups except disability pensioners.',
      },
      er: ikke(målgruppeForTilbud.er('foertidspension')),
    },
  ],
})
