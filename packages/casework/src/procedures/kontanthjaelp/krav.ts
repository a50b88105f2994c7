import { skriftligPlanSenest, straksaktivering } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { kontanthjælp } from '../../kontanthjaelp/kontanthjaelp.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'

/** Where the act has a plan, it is made before a measure; a measure from the first day does not wait for it. */
export const planFørst: Krav = {
  nøgle: 'plan',
  efter: skriftligPlanSenest,
  titel: titel('Planen', 'The plan'),
  hindringer: (s) => {
    const asked = evaluate(skriftligPlanSenest.led, s.kontekst).udfald.art === 'værdi'
    return asked && emne(s.sag, kontanthjælp).get(s.gang.id)?.plan === undefined
      ? [
          hindring(
            'kommune',
            'Den skriftlige plan er ikke lagt. Læg den, eller giv et tilbud fra første dag.',
            'The written plan has not been made. Make it, or give a measure from the first day.',
          ),
        ]
      : []
  },
}

/** Law that has not been read stops nobody. */
export const straksErTilladt: Krav = {
  nøgle: 'straks',
  efter: straksaktivering,
  titel: titel('Tilbud fra første dag', 'A measure from the first day'),
  hindringer: (s) =>
    evaluate(straksaktivering.led, s.kontekst).udfald.art === 'nej'
      ? [hindring('lov', 'Loven tillader det ikke.', 'The act does not allow it.')]
      : [],
}
