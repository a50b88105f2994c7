import { aldrigOpfyldt, alle, betingelse, ikke, type Sandt } from '@sagsvej/rules'
import { andenLovSikrerUdtalelse, harForlangtUdsættelse, harUdtaltSig } from '../../fakta/hoering.ts'
import { erPartISagen, fristForAfgørelsenBrydes } from '../../fakta/sagens-part.ts'
import { FVL } from '../../lovsamling/love.ts'
import { hensynModAtVentePåUdtalelse } from '../../skoen/hoering.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændret } from '../versioner.ts'
import { fristenLøber } from './partshoering.ts'

const undtagelse = (nr: string, da: string, en: string, når: Sandt) => ({
  navn: { da, en },
  hjemmel: FVL('21', { stk: '2', nr }),
  når,
  så: aldrigOpfyldt,
})

/** SB-PH-4: on the party's own initiative, whatever the information is. */
export const afgørelsenVenterPåUdtalelse = betingelse('FVL.21.1', {
  titel: {
    da: 'Afgørelsen skal vente på den udtalelse, du vil komme med',
    en: 'The decision must wait for the statement you want to give',
  },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('21', { stk: '1' }),
      siger: {
        da: 'Du kan når som helst forlange, at afgørelsen venter, til du har udtalt dig. Myndigheden kan sætte en frist, og der er tre undtagelser.',
        en: 'You can at any time demand that the decision wait until you have spoken. The authority can set a deadline, and there are three exceptions.',
      },
      er: alle(erPartISagen, harForlangtUdsættelse, ikke(harUdtaltSig), fristenLøber),
      undtagelser: [
        undtagelse(
          '1',
          'En lovbestemt frist ville blive overskredet',
          'A statutory time limit would be broken',
          fristForAfgørelsenBrydes,
        ),
        undtagelse(
          '2',
          'Væsentlige hensyn taler imod at vente',
          'Weighty considerations speak against waiting',
          hensynModAtVentePåUdtalelse,
        ),
        undtagelse(
          '3',
          'Særlige regler i en anden lov sikrer din udtalelse',
          'Special rules of another act secure your statement',
          andenLovSikrerUdtalelse,
        ),
      ],
    }),
  ],
})
