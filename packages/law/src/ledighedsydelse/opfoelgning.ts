import { aldrig, beregning, den, hvis, tal, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { fritagetForJobsamtaler, grundTilLedighedsydelse } from '../fakta/ledighedsydelse.ts'
import { kilde, LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import { førsteSamtaleSenest } from '../sygedagpenge/opfoelgning/foerste-samtale.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { KAPITEL_7 } from './kilder.ts'

const somEnDelAfKontakten = {
  siger: {
    da: 'Kommunen følger op på sygdommen i samtalerne om job. Loven sætter ingen dag for den.',
    en: 'The municipality follows up on the illness in the talks on work. The act sets no day for it.',
  },
  er: aldrig,
} as const

export const sygeopfølgningSenest = tidspunkt('LAS.74a.7', {
  titel: {
    da: 'Første opfølgning på sygdom under ledighedsydelse',
    en: 'The first follow-up on illness during the benefit',
  },
  betyder: {
    da: 'Dagen er den sidste, hvor samtalen er i tide. Aldrig betyder, at der ingen særlig frist er.',
    en: 'The day is the last on which the talk is in time. Never means that there is no deadline of its own.',
  },
  vælgesEfter: påDenDag,
  relevantNår: grundTilLedighedsydelse.er('syg'),
  versioner: [
    {
      fra: '2006-07-01',
      til: '2009-10-04',
      hjemmel: LAS('74 a', { stk: '5' }),
      ...læst(LBK(1460, 2007), LBK(946, 2009)),
      siger: {
        da: 'Du beholder ydelsen, og kommunen skal følge op efter reglerne om sygedagpenge.',
        en: 'You keep the benefit, and the municipality must follow up by the rules on sickness benefit.',
      },
      er: førsteSamtaleSenest,
    },
    {
      ...somEnDelAfKontakten,
      fra: '2009-10-05',
      til: '2012-12-31',
      hjemmel: LAS('74 a', { stk: '5' }),
      ...læst(LBK(946, 2009), LBK(190, 2012)),
    },
    { ...somEnDelAfKontakten, fra: '2013-01-01', hjemmel: LAS('74 a', { stk: '7' }), ...KAPITEL_7 },
  ],
})

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
