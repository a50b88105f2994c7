import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { kilde, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, ventet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { REFORMEN_2014 } from './tekster.ts'
import { ungUdenUddannelse } from './uddannelseshjaelp.ts'

const STAR_2026 = kilde(
  'Styrelsen for Arbejdsmarked og Rekruttering: svar på spørgsmål fra webinar den 21. januar 2026',
  'https://star.dk/implementering/beskaeftigelsesreform/svar-paa-spoergsmaal-fra-webinar-den-21-januar-2026',
)

const siger = {
  da: 'Er du under 30 år uden uddannelse og får hjælp, skal jobcenteret pålægge dig at foreslå uddannelser, du kan begynde på. Det sker ved den første samtale.',
  en: 'If you are under 30 without education and get help, the job centre must order you to propose educations you can begin. It happens at the first talk.',
} as const

export const uddannelsespålæg = betingelse('LAB.30.3', {
  titel: { da: 'Du skal have et uddannelsespålæg', en: 'You must be given an education order' },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2013-12-31',
      hjemmel: LAB('21 b'),
      sikkerhed: 'ikke modelleret',
      kontrolleretTil: TEKST_TIL,
      kilder: [LBK(439, 2008)],
      siger: {
        da: 'Før 2014 gjaldt pålægget kun unge under 25 år, som kommunen vurderede kunne gennemføre en uddannelse.',
        en: 'Before 2014 the order met only those under 25 whom the municipality judged able to complete an education.',
      },
      ukendt: {
        da: 'Reglen fra før 2014 er ikke bygget.',
        en: 'The rule from before 2014 is not built.',
      },
    },
    {
      fra: '2014-01-01',
      til: '2019-12-31',
      hjemmel: LAB('21 b', { stk: '3' }),
      ...læstAndetsteds(LBK(990, 2014), REFORMEN_2014),
      siger,
      er: ungUdenUddannelse,
    },
    {
      fra: '2020-01-01',
      hjemmel: LAB('30', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(280, 2024), STAR_2026),
      siger,
      note: {
        da: 'Pålægget består i 2026.',
        en: 'The order stays in 2026.',
      },
      er: ungUdenUddannelse,
    },
    {
      fra: '2027-01-01',
      hjemmel: LAB('30'),
      ...ventet(STAR_2026),
      siger: {
        da: 'Uddannelsespålægget ventes afskaffet med en ny hovedlov.',
        en: 'The education order is expected to be abolished by a new main act.',
      },
      note: { da: 'Loven er ikke vedtaget.', en: 'The act has not been adopted.' },
      er: aldrigOpfyldt,
    },
  ],
})
