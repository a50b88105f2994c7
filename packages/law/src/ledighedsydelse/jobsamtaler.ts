import { beregning, den, hvis, tal } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fritagetForJobsamtaler } from '../fakta/ledighedsydelse-raadighed.ts'
import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

/** The group whose talks this paragraph counts came with the act of 2020. */
export const jobsamtalerFørsteHalvår = beregning('LAB.31.3.ledighedsydelse', 'antal', {
  titel: {
    da: 'Jobsamtaler i de første 6 måneder med ledighedsydelse',
    en: 'Job talks in the first 6 months with the benefit',
  },
  betyder: {
    da: 'Tallet er det mindste antal. Derefter holdes samtaler efter behov, og når du beder om det.',
    en: 'The number is the least. After that talks are held as needed, and when you ask.',
  },
  vælgesEfter: påDenDag,
  relevantNår: vurderingsdato.tidligst(den('2020-01-01')),
  versioner: [
    {
      fra: '2020-01-01',
      til: '2026-06-30',
      hjemmel: LAB('31', { stk: '3' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
      siger: {
        da: 'Kommunen skal holde mindst fire jobsamtaler med dig i de første 6 måneder.',
        en: 'The municipality must hold at least four job talks with you in the first 6 months.',
      },
      er: tal('antal', 4),
    },
    {
      fra: '2026-07-01',
      hjemmel: LAB('31'),
      ...læstAndetsteds(
        kilde(
          'Styrelsen for Arbejdsmarked og Rekruttering: spørgsmål og svar om reformen',
          'https://star.dk/implementering/beskaeftigelsesreform/generelle-spoergsmaal-og-svar-om-reformen',
        ),
        ulæst('Ændringen af § 31 i LOV 1750/2025'),
      ),
      siger: {
        da: 'Kommunen skal holde de fire samtaler med mindst 75 pct. af gruppen. Den kan fritage dig efter en konkret vurdering.',
        en: 'The municipality must hold the four talks with at least 75 per cent of the group. It can exempt you after a concrete assessment.',
      },
      er: hvis(fritagetForJobsamtaler, tal('antal', 0), tal('antal', 4)),
    },
  ],
})
