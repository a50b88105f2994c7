import { BEK, kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { navnetavle } from './navnetavle.ts'

/** LAB and LAS say who acts. Lov 1750/2025 put the municipality in the place of the job centre, with few exceptions. */
export const myndigheden = navnetavle(
  'myndigheden',
  {
    da: 'den, der udfører beskæftigelsesindsatsen',
    en: 'who carries out the employment measures',
  },
  [
    {
      fra: '2008-05-29',
      til: '2026-01-31',
      navn: { da: 'jobcenteret', en: 'the job centre' },
      kilder: [LBK(439, 2008), LBK(415, 2013), LBK(280, 2024)],
      sikkerhed: 'kontrolleret',
      note: {
        da: 'Nogle steder stod der kommunen i loven, også før 2026. Lokalt kan enheden hedde noget andet.',
        en: 'In some places the act said the municipality before 2026 too. Locally the unit may have another name.',
      },
    },
    {
      fra: '2026-02-01',
      navn: { da: 'kommunen', en: 'the municipality' },
      kilder: [
        LOV(1750, 2025),
        kilde(
          'STAR: beskæftigelsesreformens proces',
          'https://star.dk/da/implementering/beskaeftigelsesreform/proces',
        ),
      ],
      sikkerhed: 'sekundær',
    },
  ],
)

export const klageinstansen = navnetavle(
  'klageinstansen',
  { da: 'den, du klager til', en: 'whom you complain to' },
  [
    {
      fra: '2007-12-12',
      til: '2013-06-30',
      navn: { da: 'beskæftigelsesankenævnet', en: 'the employment appeals tribunal' },
      kilder: [LBK(1460, 2007), LBK(653, 2012), LBK(930, 2012), BEK(557, 2013)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2013-07-01',
      navn: { da: 'Ankestyrelsen', en: 'the national appeals board (Ankestyrelsen)' },
      kilder: [LOV(493, 2013), BEK(722, 2013), LBK(871, 2013), LBK(983, 2013), LBK(354, 2025)],
      sikkerhed: 'kontrolleret',
      note: {
        da: 'Dagen er den, bekendtgørelse nr. 722 af 2013 trådte i kraft. Bekendtgørelsen før den, fra 1. juni 2013, havde endnu nævnene.',
        en: 'The day is that on which order no. 722 of 2013 came into force. The order before it, of 1 June 2013, still had the tribunals.',
      },
    },
  ],
)
