import { aldrigOpfyldt, alle, betingelse, énAf } from '@sagsvej/rules'
import { afviser, andenVurderingIndhentet } from '../../fakta/medvirken.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { tilsvarendeIndgribende } from '../../skoen/medvirken.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const lægebehandling = afviser.er('operation', 'medicin', 'anden_laegebehandling')

const FORSØG = {
  da: 'Siger du nej til lægebehandling, skal kommunen spørge regionen, om en anden behandling kan anbefales. Er der spurgt, koster det dig ikke sygedagpengene at sige nej.',
  en: 'If you say no to treatment by a doctor, the municipality must ask the region whether another can be recommended. Once it has asked, saying no does not cost you the benefit.',
}

const intetVærn = {
  hjemmel: SDL('21', { stk: '1', nr: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Sagde du nej til nødvendig lægebehandling, kunne du miste sygedagpengene.',
    en: 'If you said no to necessary treatment by a doctor you could lose the benefit.',
  },
  er: aldrigOpfyldt,
}

/** The right to say no to far-reaching treatment by a doctor. */
export const værnModBortfald = betingelse('SDL.21a', {
  titel: { da: 'Du må sige nej til behandlingen', en: 'You may say no to the treatment' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    { ...intetVærn, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...intetVærn,
      fra: FRA_LBK_2011,
      til: '2014-06-30',
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2014-07-01',
      til: '2016-06-30',
      hjemmel: SDL('21 a', { stk: '1-3' }),
      kilder: [LBK(833, 2014), LBK(938, 2015)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: FORSØG,
      er: alle(lægebehandling, andenVurderingIndhentet),
    },
    {
      fra: '2016-07-01',
      til: '2019-06-30',
      hjemmel: SDL('21 a', { stk: '1-3' }),
      kilder: [LBK(1032, 2016), LBK(68, 2019)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: FORSØG,
      er: alle(lægebehandling, andenVurderingIndhentet),
    },
    {
      fra: '2019-07-01',
      hjemmel: SDL('21 a'),
      kilder: [LOV(495, 2019), LBK(107, 2020), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du mister ikke sygedagpengene, fordi du siger nej til en operation, til ordineret medicin eller til lægebehandling, der er lige så indgribende. Optræning som fysioterapi er ikke omfattet.',
        en: 'You do not lose the benefit because you say no to an operation, to ordered medicine or to treatment by a doctor that is as far-reaching. Training such as physiotherapy is not covered.',
      },
      er: énAf(
        afviser.er('operation', 'medicin'),
        alle(afviser.er('anden_laegebehandling'), tilsvarendeIndgribende),
      ),
    },
  ],
})
