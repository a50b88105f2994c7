import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { afgørelsenGælder } from '../fakta/organisering.ts'
import { BEK, kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { ARBEJDSEVNEBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

/**
 * The order on describing, developing and assessing the ability to work is not among the texts. Its § 6(1) is quoted in
 * the orders on trials of 2012 and 2013; that it was used in these cases is told by the guide of the time and, for the
 * cases that followed sickness benefit, by SDL §§ 7 and 28 as they read until 2012.
 */
export const ressourceprofilKræves = betingelse('ARBEVNEBEK.6.1', {
  titel: {
    da: 'Ressourceprofil efter arbejdsevnemetoden',
    en: 'A resource profile by the work ability method',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: ARBEJDSEVNEBEK('6', { stk: '1' }),
      ...læstAndetsteds(
        BEK(215, 2012),
        LBK(85, 2011),
        LBK(653, 2012),
        LBK(439, 2008),
        kilde('Vejledning til borgeren om fleksjob, revalidering og arbejdsevnemetode (2006)'),
      ),
      siger: {
        da: 'Kommunen skal beskrive og vurdere dine ressourcer, dine muligheder for udvikling og dine barrierer i en ressourceprofil, før den afgør en sag om revalidering, fleksjob eller førtidspension. Den laves sammen med dig og har din egen opfattelse med.',
        en: 'The municipality must describe and assess your resources, your chances of development and your barriers in a resource profile before it decides on rehabilitation, a flex job or disability pension. It is made with you and holds your own view.',
      },
      note: {
        da: 'Kravet er læst, hvor andre bekendtgørelser citerer det. At profilen har din egen opfattelse, står også i LAB § 70 a, stk. 1, nr. 2, fra 2006.',
        en: 'The demand was read where other orders quote it. That the profile holds your own view stands in LAB § 70 a(1)(2) of 2006 too.',
      },
      er: afgørelsenGælder.er('revalidering', 'fleksjob', 'foertidspension'),
    },
    {
      fra: '2013-01-01',
      hjemmel: ARBEJDSEVNEBEK('6', { stk: '1' }),
      ...ubekræftet(
        LOV(1380, 2012),
        BEK(1418, 2012),
        BEK(838, 2013),
        BEK(1485, 2013),
        ulæst('Ophævelsen af bekendtgørelsen om beskrivelse, udvikling og vurdering af arbejdsevne'),
      ),
      siger: {
        da: 'Rehabiliteringsplanens forberedende del er kommet i stedet for ressourceprofilen.',
        en: 'The preparatory part of the rehabilitation plan has come in place of the resource profile.',
      },
      note: {
        da: 'At profilen slutter den dag, planen begynder, er vores slutning. To bekendtgørelser om forsøg fra 2013 nævner den stadig.',
        en: 'That the profile ends on the day the plan begins is our inference. Two orders on trials from 2013 still mention it.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
