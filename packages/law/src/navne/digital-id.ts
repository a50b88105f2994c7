import { BEK } from '../lovsamling/kilder.ts'
import { navnetavle } from './navnetavle.ts'

/** What a person logs on with. The orders name it; the day one took the place of the other lies between two of them. */
export const digitaltId = navnetavle(
  'digitaltId',
  { da: 'det, du logger på med', en: 'what you log on with' },
  [
    {
      fra: '2013-04-01',
      til: '2021-12-31',
      navn: { da: 'NemID', en: 'NemID' },
      kilder: [BEK(340, 2013), BEK(1178, 2019), BEK(2006, 2020)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2022-01-01',
      til: '2023-12-31',
      navn: { da: 'NemID eller MitID', en: 'NemID or MitID' },
      kilder: [BEK(2636, 2021), BEK(1216, 2023)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Bekendtgørelsen fra januar 2022 siger NemID, den fra januar 2024 MitID. Skiftet ligger imellem dem.',
        en: 'The order of January 2022 says NemID, that of January 2024 MitID. The change lies between them.',
      },
    },
    {
      fra: '2024-01-01',
      navn: { da: 'MitID', en: 'MitID' },
      kilder: [BEK(1216, 2023)],
      sikkerhed: 'kontrolleret',
    },
  ],
)
