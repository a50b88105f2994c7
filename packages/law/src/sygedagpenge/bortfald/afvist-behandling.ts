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
  krav('21 a', { da: 'Du er ikke beskyttet', en: 'You are not shielded' }, ikke(værnModBortfald)),
  krav('2', { da: 'Du er orienteret skriftligt', en: 'You were told in writing' }, skriftligtOrienteret),
)

const SIGER = {
  da: 'Sygedagpengene falder bort, så længe du mod lægens opfordring siger nej til nødvendig behandling, eller mod lægens eller kommunens siger nej til hensigtsmæssig optræning. Kommunen skal først have skrevet til dig, hvad det kan koste.',
  en: 'The benefit lapses for as long as you refuse necessary treatment against your doctor’s advice, or fitting training against the doctor’s or municipality’s. The municipality must first have told you in writing what it may cost.',
}

/** No. 2: refusing treatment or training. */
export const bortfaldVedAfvistBehandling = betingelse('SDL.21.1.2', {
  titel: { da: 'Bortfald, når du siger nej til behandling', en: 'Lapse when you refuse treatment' },
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
