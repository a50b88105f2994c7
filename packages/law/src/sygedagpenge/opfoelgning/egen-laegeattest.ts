import { aldrigOpfyldt, alle, betingelse, ikke, led } from '@sagsvej/rules'
import { attestIndhentet, ønskerLægeattest } from '../../fakta/laegeattest.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'

/** The person's own right to a certificate, once the municipality no longer asked for one as a matter of course. */
export const egenLægeattest = betingelse('SDL.11c', {
  titel: { da: 'Lægeattest, når du ønsker det', en: 'A medical certificate when you wish' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2019-12-31',
      hjemmel: SDL('11 c'),
      kilder: [LBK(85, 2011), LBK(68, 2019)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Du kunne ikke selv kræve en lægeattest.',
        en: 'You could not yourself ask for a medical certificate.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2020-01-01',
      hjemmel: SDL('11 c'),
      kilder: [LOV(1555, 2019), LBK(107, 2020), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen skal hente en attest fra din egen læge ved den første opfølgning, hvis du ønsker det, og der ikke allerede er hentet en.',
        en: 'The municipality must get a certificate from your own doctor at the first follow-up if you wish, and none has been got already.',
      },
      er: alle(
        led({ da: 'Du ønsker en attest', en: 'You wish a certificate' }, ønskerLægeattest),
        led({ da: 'Der er ikke hentet en', en: 'None has been got' }, ikke(attestIndhentet)),
      ),
    },
  ],
})
