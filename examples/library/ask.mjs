import { grundlagFra, spørgLoven } from '@sagsvej/law'
import { short } from '@sagsvej/rules'

const sag = grundlagFra({
  dag: '2026-11-23',
  fakta: {
    persongruppe: 'loenmodtager',
    fravaer: [{ fra: '2026-05-04', til: null, omfang: 'fuldt' }],
    afbrydelser: [],
  },
})
const { svar, fordi } = short(spørgLoven('SDL.24.1', sag), 'da')
console.log([svar, ...fordi].join('\n'))
