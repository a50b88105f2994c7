import { aldrigOpfyldt, alle, betingelse, ikke, led } from '@sagsvej/rules'
import { visiteretSom } from '../fakta/kontanthjaelp.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { manglendeViljeTilRådighed } from '../skoen/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025, REFORMEN_2014, STAR_2019 } from './tekster.ts'
import { vejledningGiverAdgangTilSanktion } from './vejledning.ts'

const FANDTES_IKKE = {
  hjemmel: LAS('40 a'),
  siger: {
    da: 'Den skærpede sanktion fandtes ikke.',
    en: 'The sharpened sanction did not exist.',
  },
  er: aldrigOpfyldt,
} as const

const manglendeVilje = led(
  { da: 'du viser manglende vilje til at stå til rådighed', en: 'you show an unwillingness to be available' },
  manglendeViljeTilRådighed,
)
const vejledt = led({ da: 'du er vejledt', en: 'you have been guided' }, vejledningGiverAdgangTilSanktion)
const ikkeAktivitetsparat = led(
  { da: 'du er ikke aktivitetsparat', en: 'you are not classed as ready for activity' },
  ikke(visiteretSom.er('aktivitetsparat')),
)

const KUN_PARATE = {
  hjemmel: LAS('40 a', { stk: '1' }),
  siger: {
    da: 'Svigter du dine pligter igen og viser manglende vilje, kan du miste hjælpen i op til 3 måneder. Det gælder kun, når du er job- eller uddannelsesparat.',
    en: 'If you fail your duties again and show unwillingness you can lose the help for up to 3 months. It is so only when you are ready for work or education.',
  },
  er: alle(ikkeAktivitetsparat, manglendeVilje, vejledt),
} as const

export const skærpetSanktionKanBruges = betingelse('LAS.40a.1', {
  titel: { da: 'Den skærpede sanktion kan bruges', en: 'The sharpened sanction can be used' },
  betyder: {
    da: 'Nej betyder, at denne sanktion ikke kan bruges. Andre sanktioner kan stadig komme på tale.',
    en: 'No means that this sanction cannot be used. Others may still be.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...FANDTES_IKKE },
    { fra: FRA_LBK_2007, til: '2013-12-31', ...læst(...LAS_2007_2012), ...FANDTES_IKKE },
    {
      fra: '2014-01-01',
      til: '2019-12-31',
      ...læstAndetsteds(...LAS_2014_2024.slice(0, 6), REFORMEN_2014),
      ...KUN_PARATE,
    },
    {
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: LAS('40 a', { stk: '1' }),
      ...læstAndetsteds(LOV(1558, 2019), LBK(241, 2021), LBK(1031, 2023), LBK(808, 2024), STAR_2019),
      siger: {
        da: 'Har du fået en sanktion og svigter dine pligter igen, kan du miste hjælpen i op til 3 måneder. Du skal vise manglende vilje og være vejledt om det.',
        en: 'If you have been sanctioned and fail your duties again you can lose the help for up to 3 months. You must show unwillingness and have been guided on it.',
      },
      er: alle(manglendeVilje, vejledt),
    },
    {
      fra: '2025-01-01',
      til: '2025-06-30',
      ...læstAndetsteds(
        kilde(
          'Lundsteen & Wiederquist: Udskældt sanktion afskaffes for aktivitetsparate fra 2025',
          'https://lundsteenwiederquist.dk/index.php/category/beskaeftigelsesministeriet/',
        ),
        LBK(808, 2024),
        LAS_2025,
      ),
      ...KUN_PARATE,
    },
    { fra: '2025-07-01', ...læst(LAS_2025), ...KUN_PARATE },
  ],
})
