import { alle, altid, betingelse, type Sandt, type Tekst } from '@sagsvej/rules'
import { flytterTilAndenKommune } from '../fakta/fleksjob.ts'
import { harAftaltTilbudIRevalidering, revalideringErBevilget } from '../fakta/revalidering.ts'
import { planenSkalÆndresVedFlytning } from '../skoen/revalidering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FLYTTEREGLEN_IKKE_LÆST, FLYTTEREGLENS_TIDER } from './flytning-tider.ts'

const versioner = (siger: Tekst, er: Sandt) => [
  { ...FLYTTEREGLEN_IKKE_LÆST, siger },
  ...FLYTTEREGLENS_TIDER.map((tid) => ({ ...tid, siger, er })),
]

/** The rule is for those in rehabilitation proper: the forrevalidend keeps an offer only as far as possible. */
export const tilbuddetFølgerMed = betingelse('INDSATSBEK.138.3', {
  titel: {
    da: 'Tilbuddet i revalideringen følger med, når du flytter',
    en: 'The offer in the rehabilitation goes with you when you move',
  },
  betyder: {
    da: 'Ja betyder, at den nye kommune skal lade dig gennemføre det tilbud, du har aftalt med den gamle.',
    en: 'Yes means that the new municipality must let you complete the offer you have agreed with the old one.',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(revalideringErBevilget, flytterTilAndenKommune, harAftaltTilbudIRevalidering),
  versioner: versioner(
    {
      da: 'Flytter du til en anden kommune under revalideringen, beholder du retten til det tilbud, du har aftalt.',
      en: 'If you move to another municipality during the rehabilitation you keep the right to the offer you have agreed.',
    },
    altid,
  ),
})

export const planenÆndresVedFlytning = betingelse('INDSATSBEK.138.3.plan', {
  titel: {
    da: 'Planen for revalideringen ændres, når du flytter',
    en: 'The plan for the rehabilitation is changed when you move',
  },
  betyder: {
    da: 'Nej betyder, at den nye kommune fortsætter efter den plan, der er lagt.',
    en: 'No means that the new municipality goes on by the plan there is.',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(revalideringErBevilget, flytterTilAndenKommune),
  versioner: versioner(
    {
      da: 'Den nye kommune skal ændre planen, hvis din situation taler for det, eller hvis arbejdsmarkedet er blevet et væsentligt andet.',
      en: 'The new municipality is to change the plan if your situation calls for it, or if the labour market has become essentially different.',
    },
    planenSkalÆndresVedFlytning,
  ),
})
