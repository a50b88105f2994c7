import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { stårTilRådighedUnderPensionssagen } from '../skoen/foertidspension.ts'
import { efterAnsøgningen } from './efter-ansoegningen.ts'
import { DENGANG, FRA_2011, FØR_2011, I_DAG } from './pensionsbekendtgoerelsen.ts'

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
