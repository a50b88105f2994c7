import { betingelse, ikke } from '@sagsvej/rules'
import { LBK, LOV, TEKST_TIL, ulæst } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { lægeattestNødvendig } from '../../skoen/opfoelgning.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { kategori1 } from './visitation.ts'

/** Whether the municipality asks the doctor for a certificate before the first talk. */
export const lægeattestFørFørsteSamtale = betingelse('SDL.11a.1', {
  titel: { da: 'Lægeattest før den første samtale', en: 'Medical certificate before the first talk' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2015-01-04',
      hjemmel: SDL('39', { stk: '1' }),
      kilder: [LBK(85, 2011), ulæst('Lovteksten fra 2006-2011')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen bad om en lægeerklæring, når det var nødvendigt, og der ikke var andre oplysninger nok.',
        en: 'The municipality asked for a medical statement when it was needed and there was not enough other information.',
      },
      er: lægeattestNødvendig,
    },
    {
      fra: '2015-01-05',
      til: '2019-12-31',
      hjemmel: SDL('11 a', { stk: '1' }),
      kilder: [LBK(43, 2015), LBK(68, 2019)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen bad om en lægeattest, når du ikke ventede at være helt rask inden 8 uger.',
        en: 'The municipality asked for a medical certificate when you did not expect to be fully well within 8 weeks.',
      },
      er: ikke(kategori1),
    },
    {
      fra: '2020-01-01',
      hjemmel: SDL('11 a', { stk: '1' }),
      kilder: [LOV(1555, 2019), LBK(107, 2020), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kommunen beder kun om en lægeattest, hvis den er nødvendig. Du kan selv få en i forbindelse med den første samtale, hvis du ønsker det.',
        en: 'The municipality asks for a medical certificate only if it is needed. You can have one in connection with the first talk if you wish.',
      },
      er: lægeattestNødvendig,
    },
  ],
})
