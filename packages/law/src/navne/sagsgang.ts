import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { navnetavle } from './navnetavle.ts'

/**
 * The versions of the procedure before a decision on a flex job, a pension or long illness (SB-VER-1 to -4), so that a
 * screen can say which one governs. What the bills of 2025 expect from 2027 is not adopted, and not here (SB-VER-5).
 */
export const sagsgangen = navnetavle(
  'sagsgangen',
  {
    da: 'den sagsgang, der gælder før en afgørelse om arbejdsevnen',
    en: 'the procedure that governs before a decision on the ability to work',
  },
  [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      navn: { da: 'arbejdsevnemetoden', en: 'the work ability method' },
      kilder: [BEK(1323, 2012), BEK(1418, 2012)],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Et visitationsteam var kommunens eget valg og ikke et organ efter loven.',
        en: 'A visitation team was the municipality’s own choice and no body of the law.',
      },
    },
    {
      fra: '2013-01-01',
      til: '2024-12-31',
      navn: {
        da: 'rehabiliteringsplanen og rehabiliteringsteamet',
        en: 'the rehabilitation plan and the rehabilitation team',
      },
      kilder: [LOV(1380, 2012), BEK(1418, 2012), LBK(254, 2024)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2025-01-01',
      til: '2026-01-31',
      navn: { da: 'det fleksible rehabiliteringsteam', en: 'the flexible rehabilitation team' },
      kilder: [LOV(1657, 2024), BEK(1708, 2024)],
      sikkerhed: 'kontrolleret',
      note: {
        da: 'I jobafklaring og sygedagpenge blev teamet kommunens valg. I sager om fleksjob og førtidspension skulle det stadig høres.',
        en: 'In job clarification and sickness benefit the team became the municipality’s choice. In cases on flex jobs and pension it still had to be heard.',
      },
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      navn: {
        da: 'det fleksible rehabiliteringsteam uden ressourceforløb',
        en: 'the flexible rehabilitation team without resource courses',
      },
      kilder: [BEK(47, 2026), BEK(58, 2026)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2026-07-01',
      navn: {
        da: 'den samlede beskrivelse og den sundhedsfaglige rådgivning',
        en: 'the overall description and the health advice',
      },
      kilder: [LOV(1750, 2025), BEK(47, 2026)],
      sikkerhed: 'afledt',
      note: {
        da: 'At teamet falder væk den 1. juli 2026, er vores slutning. Hvordan sager, der er begyndt før, gøres færdige, er ikke læst.',
        en: 'That the team falls away on 1 July 2026 is our inference. How cases begun before are finished has not been read.',
      },
    },
  ],
)
