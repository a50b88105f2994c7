import { alle, betingelse, ikke, krav, énAf } from '@sagsvej/rules'
import { afviser, opfordret, skriftligtOrienteret } from '../../fakta/medvirken.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { hensigtsmæssigOptræning, nødvendigBehandling } from '../../skoen/medvirken.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'
import { værnModBortfald } from './vaern-mod-bortfald.ts'

const behandling = afviser.er('operation', 'medicin', 'anden_laegebehandling', 'indlaeggelse')
const optræning = afviser.er('optraening')

/** What kind of refusal may cost the right at all, before anyone has judged whether the treatment is needed. */
export const kanKosteRetten = alle(énAf(behandling, optræning), ikke(værnModBortfald), skriftligtOrienteret)

const er = alle(
  énAf(alle(behandling, nødvendigBehandling), alle(optræning, hensigtsmæssigOptræning)),
  opfordret,
  krav('§ 21 a', { da: 'Du er ikke beskyttet', en: 'You are not shielded' }, ikke(værnModBortfald)),
  krav('stk. 2', { da: 'Du er orienteret skriftligt', en: 'You were told in writing' }, skriftligtOrienteret),
)

const SIGER = {
  da: 'Du mister sygedagpengene, så længe du siger nej til nødvendig behandling eller hensigtsmæssig optræning, som lægen har opfordret dig til. Ved optræning kan det også være kommunen, og den skal altid først have skrevet til dig, hvad et nej kan koste.',
  en: 'You lose the benefit for as long as you say no to necessary treatment or fitting training that your doctor has urged you to. For training it may also be the municipality, and it must always first have told you in writing what a no may cost.',
}

/** No. 2: refusing treatment or training. */
export const bortfaldVedAfvistBehandling = betingelse('SDL.21.1.2', {
  titel: { da: 'Bortfald, når du siger nej til behandling', en: 'Lapse when you refuse treatment' },
  betyder: {
    da: 'Ja betyder, at du ikke har ret til sygedagpenge, så længe det varer. Det sker ikke af sig selv: Kommunen skal træffe en afgørelse.',
    en: 'Yes means that you have no right to the benefit for as long as it lasts. It does not happen by itself: the municipality must make a decision.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('21', { stk: '1', nr: '2' }),
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      er,
    },
    {
      fra: FRA_LBK_2011,
      hjemmel: SDL('21', { stk: '1', nr: '2' }),
      kilder: [LBK(85, 2011), LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      er,
    },
  ],
})
