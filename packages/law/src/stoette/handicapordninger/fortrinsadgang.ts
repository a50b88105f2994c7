import { alle, betingelse, ikke, led, tidspunkt, uger, énAf } from '@sagsvej/rules'
import {
  afslagPåStillingModtaget,
  opfylderFormelleUddannelseskrav,
  stillingenBesættesInternt,
} from '../../fakta/fortrin-til-stillingen.ts'
import { bedtOmFortrinsadgang, fortrinVed } from '../../fakta/fortrinsadgang.ts'
import { KOMP, KOMP_BEK } from '../../lovsamling/love.ts'
import { ligeSåKvalificeret, åbenbartRingereKvalificeret } from '../../skoen/fortrinsadgang.ts'
import { handicapGørBeskæftigelseVanskelig } from '../../skoen/handicap.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { KOMP_TEKSTER } from '../personlig-assistance/ret.ts'
import { FØR_LBK_71 } from '../tekster.ts'

const hosDetOffentlige = led(
  {
    da: 'det er en offentlig stilling, en stadeplads eller en taxibevilling',
    en: 'it is a public post, a market pitch or a taxi licence',
  },
  fortrinVed.er('offentlig_stilling', 'stadeplads_eller_taxi'),
)
const handicap = led(
  { da: 'dit handicap gør det svært at få arbejde', en: 'your disability makes it hard to get work' },
  handicapGørBeskæftigelseVanskelig,
)
const ikkeInternt = led(
  { da: 'stillingen gives ikke til en, der er ansat', en: 'the post does not go to one already employed' },
  ikke(alle(fortrinVed.er('offentlig_stilling'), stillingenBesættesInternt)),
)

const fortrin = {
  hjemmel: KOMP('3', { stk: '1' }),
  siger: {
    da: 'Gør dit handicap det svært at få arbejde, har du fortrin til ledige stillinger hos det offentlige, stadepladser og taxibevillinger, når du er lige så kvalificeret som de andre.',
    en: 'If your disability makes it hard to get work you have priority for vacant public posts, market pitches and taxi licences when you are as qualified as the others.',
  },
  er: alle(
    hosDetOffentlige,
    handicap,
    ikkeInternt,
    led({ da: 'du er lige så kvalificeret', en: 'you are as qualified' }, ligeSåKvalificeret),
  ),
} as const

export const harFortrinsadgang = betingelse('KOMP.3.1', {
  titel: { da: 'Fortrin til stillingen', en: 'Priority for the post' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_71, ...fortrin },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...fortrin },
  ],
})

const samtale = {
  hjemmel: KOMP_BEK('BEK 1174/2019')('6', { stk: '2' }),
  siger: {
    da: 'Har du bedt om fortrinsadgang, skal du kaldes til samtale, når du opfylder de formelle krav til uddannelse. Får du ikke stillingen, skal arbejdsgiveren forhandle med kommunen, før den gives til en anden.',
    en: 'If you have asked for priority you must be called to an interview when you meet the formal demands of education. If you do not get the post the employer must negotiate with the municipality before it goes to somebody else.',
  },
  er: alle(
    handicap,
    ikkeInternt,
    led({ da: 'du har bedt om fortrinsadgang', en: 'you have asked for priority' }, bedtOmFortrinsadgang),
    led(
      {
        da: 'du opfylder de formelle krav eller er ikke åbenbart ringere kvalificeret',
        en: 'you meet the formal demands or are not plainly less qualified',
      },
      énAf(
        alle(fortrinVed.er('offentlig_stilling'), opfylderFormelleUddannelseskrav),
        alle(fortrinVed.er('stadeplads_eller_taxi'), ikke(åbenbartRingereKvalificeret)),
      ),
    ),
  ),
} as const

export const skalKaldesTilSamtale = betingelse('KOMPBEK.6.2', {
  titel: { da: 'Du skal kaldes til samtale', en: 'You must be called to an interview' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_71, ...samtale },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...samtale },
  ],
})

/** Until June 2013 to the employment appeals board, since to that of Ankestyrelsen: the days are the same. */
const udtalelse = {
  hjemmel: KOMP('17 a'),
  siger: {
    da: 'Får du afslag, kan du senest 4 uger efter bede om en udtalelse om, hvorvidt reglerne om samtale og forhandling er holdt.',
    en: 'If you are refused you can at the latest 4 weeks after ask for an opinion on whether the rules on interview and negotiation were kept.',
  },
  er: afslagPåStillingModtaget.plus(uger(4)),
} as const

export const udtalelseBedesOmSenest = tidspunkt('KOMP.17a.3', {
  titel: {
    da: 'Du skal have bedt om en udtalelse om afslaget',
    en: 'You must have asked for an opinion on the refusal',
  },
  betyder: { da: 'Dagen er den sidste i tide.', en: 'The day is the last in time.' },
  vælgesEfter: påDenDag,
  relevantNår: fortrinVed.er('offentlig_stilling', 'stadeplads_eller_taxi'),
  versioner: [
    { ...FØR_LBK_71, ...udtalelse },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...udtalelse },
  ],
})
