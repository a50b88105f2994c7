import { aldrig, efterDato, hvis, kaldet, senesteAf } from '@sagsvej/rules'
import { forlængelseAfgjortDen, forlængelseErAfgjort, forlængelsenSlutter } from '../../fakta/forlaengelse.ts'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import { harPensionEllerAlderen, revurderingForPensionister } from '../revurdering-pensionister.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'

/**
 * SDL.27.1 speaks of what the municipality decides, so the day of the decision picks the version of every ground. Until
 * there is a decision it is the day the case is looked at, or the reassessment itself when that still lies ahead.
 */
export const efterAfgørelsenOmForlængelse = efterDato(
  hvis(
    forlængelseErAfgjort,
    forlængelseAfgjortDen,
    hvis(revurderingstidspunkt.før(aldrig), senesteAf(vurderingsdato, revurderingstidspunkt), vurderingsdato),
  ),
  { da: 'den dag, forlængelsen er eller bliver afgjort', en: 'the day the extension was or will be decided' },
)

/**
 * The day payment runs out: the end of an extension, else the limit, which for pensioners is that of SDL.25.1. Whose
 * health meets the conditions for a pension without getting one is a judgement of its own, not made for everybody.
 */
export const periodensUdløb = kaldet(
  { da: 'den dag, sygedagpengene løber ud', en: 'the day the benefit runs out' },
  hvis(
    forlængelseErAfgjort,
    forlængelsenSlutter,
    hvis(harPensionEllerAlderen, revurderingForPensionister, revurderingstidspunkt),
  ),
)

/** The act of 9 June 2006 and its amendments up to 2011 are known through others. */
export const FØR_2011 = { fra: '2006-07-03', til: '2011-02-06' } as const

/** LBK 85/2011 is the oldest consolidation there is to read. */
export const FRA_2011 = { fra: '2011-02-07', til: '2014-06-30' } as const
