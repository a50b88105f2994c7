import { aldrigOpfyldt, betingelse } from '@sagsvej/rules'
import { afgørelsenGælder } from '../fakta/organisering.ts'
import { BEK, kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LOB, PLANBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from './reform-2026.ts'

const FØR_PLANEN = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: PLANBEK('BEK 1418/2012')('2'),
  ...læst(BEK(1418, 2012), LOV(1380, 2012)),
  siger: {
    da: 'Rehabiliteringsplanen fandtes ikke før 1. januar 2013.',
    en: 'The rehabilitation plan did not exist before 1 January 2013.',
  },
  er: aldrigOpfyldt,
} as const

/** Drawn up with the person, and part of the ground for the recommendation and the decision. */
export const forberedendeDelFørAfgørelsen = betingelse('PLANBEK.2.1', {
  titel: {
    da: 'Rehabiliteringsplanens forberedende del kræves',
    en: 'The preparatory part of the rehabilitation plan is required',
  },
  vælgesEfter: påDenDag,
  versioner: [
    FØR_PLANEN,
    {
      fra: '2013-01-01',
      til: '2026-01-31',
      hjemmel: PLANBEK('BEK 1418/2012')('2', { stk: '1' }),
      ...læst(
        BEK(1418, 2012),
        BEK(814, 2014),
        BEK(1557, 2014),
        BEK(1609, 2019),
        BEK(2408, 2021),
        BEK(1708, 2024),
      ),
      siger: {
        da: 'Kommunen skal sammen med dig lave rehabiliteringsplanens forberedende del før afgørelsen. Det gælder også revalidering, selv om den sag ikke skal i rehabiliteringsteamet.',
        en: 'The municipality must draw up the preparatory part of the rehabilitation plan with you before the decision. So also for rehabilitation, though that case does not go to the rehabilitation team.',
      },
      er: afgørelsenGælder.er(
        'ressourceforloeb',
        'revalidering',
        'fleksjob',
        'tilskud_til_selvstaendig',
        'foertidspension',
      ),
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      hjemmel: PLANBEK('BEK 47/2026')('2', { stk: '1' }),
      ...læst(BEK(47, 2026)),
      siger: {
        da: 'Kommunen skal lave rehabiliteringsplanens forberedende del, før den afgør en sag om fleksjob, tilskud til selvstændige eller førtidspension.',
        en: 'The municipality must draw up the preparatory part of the rehabilitation plan before it decides on a flex job, support for the self-employed or disability pension.',
      },
      er: afgørelsenGælder.er('fleksjob', 'tilskud_til_selvstaendig', 'foertidspension'),
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LAB('43'),
      ...ubekræftet(...OM_TEAMETS_AFSKAFFELSE),
      siger: {
        da: 'Den forberedende del er afløst af kommunens samlede beskrivelse.',
        en: 'The preparatory part has been replaced by the municipality’s overall description.',
      },
      er: aldrigOpfyldt,
    },
  ],
})

const FØR_1750 = {
  fra: '2006-07-03',
  til: '2026-06-30',
  ...læst(LBK(280, 2024), LBK(254, 2024), BEK(47, 2026)),
  siger: {
    da: 'Kravet kom med reformen i 2026. Indtil da blev sagen forelagt rehabiliteringsteamet.',
    en: 'The demand came with the reform of 2026. Until then the case went to the rehabilitation team.',
  },
  er: aldrigOpfyldt,
} as const

const treAfgørelser = afgørelsenGælder.er('fleksjob', 'tilskud_til_selvstaendig', 'foertidspension')

/** What it must contain has not been read: no order on it is in the texts. */
export const samletBeskrivelseKræves = betingelse('LAB.43', {
  titel: { da: 'Samlet beskrivelse', en: 'An overall description of the person’s capacity' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_1750, hjemmel: LAB('43') },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LAB('43'),
      ...læstAndetsteds(LOV(1750, 2025), BEK(47, 2026)),
      siger: {
        da: 'Finder kommunen, at du er i målgruppen for fleksjob, tilskud til selvstændige eller førtidspension, skal den lave en samlet beskrivelse af dine forudsætninger for at arbejde.',
        en: 'If the municipality finds that you are in the target group of a flex job, support for the self-employed or disability pension, it must draw up an overall description of your capacity for work.',
      },
      note: {
        da: 'Ordlyden er læst i loven. At den gælder fra 1. juli 2026, er vores slutning.',
        en: 'The words were read in the act. That they apply from 1 July 2026 is our inference.',
      },
      er: treAfgørelser,
    },
  ],
})

/** The act gives the duty to the coordinator when asked; that the municipality must ask is from the minister. */
export const sundhedsfagligRådgivningKræves = betingelse('LOB.15a.1', {
  titel: { da: 'Sundhedsfaglig rådgivning', en: 'Health advice from the coordinator' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_1750, hjemmel: LOB('15 a') },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LOB('15 a', { stk: '1' }),
      ...læstAndetsteds(LOV(1750, 2025), kilde('Lovforslag L 66 (2025-26), skriftlig fremsættelse')),
      siger: {
        da: 'Før kommunen afgør en sag om fleksjob, tilskud til selvstændige eller førtidspension, skal den have rådgivning fra en sundhedskoordinator. Du skal inddrages i den.',
        en: 'Before the municipality decides on a flex job, support for the self-employed or disability pension it must have advice from a health coordinator. You must be drawn into it.',
      },
      note: {
        da: 'Loven siger, at sundhedskoordinatoren skal rådgive, når kommunen beder om det. At kommunen skal bede om det, er læst i ministerens fremsættelse.',
        en: 'The act says that the coordinator must advise when the municipality asks. That the municipality must ask was read in the minister’s presentation.',
      },
      er: treAfgørelser,
    },
  ],
})
