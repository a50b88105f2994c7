import { aldrigOpfyldt, betingelse, énAf } from '@sagsvej/rules'
import { afgørelsenGælder, borgerenDeltogIMødet } from '../fakta/organisering.ts'
import { BEK, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { LOB, STYRINGSLOV } from '../lovsamling/love.ts'
import { åbenbartFormålsløstAtUdvikle } from '../skoen/organisering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from './reform-2026.ts'

const FØR_TEAMET = {
  fra: '2006-07-03',
  til: '2012-12-31',
  ...læst(LBK(731, 2010), LOV(1380, 2012)),
  siger: {
    da: 'Der var ikke noget rehabiliteringsteam før 1. januar 2013.',
    en: 'There was no rehabilitation team before 1 January 2013.',
  },
  er: aldrigOpfyldt,
} as const

const deltager = {
  siger: {
    da: 'Du og din sagsbehandler deltager i teamets møde om din sag. Den kan behandles uden dig, hvis det er åbenbart formålsløst at udvikle din arbejdsevne.',
    en: 'You and your caseworker take part in the team’s meeting on your case. It can be dealt with without you if it is plainly pointless to develop your ability to work.',
  },
  er: énAf(borgerenDeltogIMødet, åbenbartFormålsløstAtUdvikle),
} as const

/** SB-REH-5 */
export const mødetErHoldtRetmæssigt = betingelse('LOB.10.2', {
  titel: {
    da: 'Teamets møde kunne holdes, som det blev',
    en: 'The team’s meeting could be held as it was',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_TEAMET, hjemmel: STYRINGSLOV('25 a') },
    {
      ...deltager,
      fra: '2013-01-01',
      til: '2015-01-04',
      hjemmel: STYRINGSLOV('25 a', { stk: '5' }),
      ...læst(LOV(1380, 2012), LBK(1177, 2014)),
      note: {
        da: 'I loven fra november 2014 står det i stk. 6.',
        en: 'In the act of November 2014 it stands in subsection 6.',
      },
    },
    {
      ...deltager,
      fra: '2015-01-05',
      til: '2024-12-31',
      hjemmel: LOB('10', { stk: '2' }),
      ...læst(LOV(1482, 2014), LBK(1294, 2022), LBK(254, 2024)),
    },
    {
      ...deltager,
      fra: '2025-01-01',
      til: '2026-06-30',
      hjemmel: LOB('10', { stk: '2' }),
      ...sluttet(LBK(254, 2024), BEK(1708, 2024), BEK(47, 2026)),
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LOB('10', { stk: '2' }),
      ...ubekræftet(...OM_TEAMETS_AFSKAFFELSE),
      siger: {
        da: 'Kravet om et rehabiliteringsteam er faldet væk. Holder kommunen et møde alligevel, er det uden for loven.',
        en: 'The demand of a rehabilitation team has fallen away. If the municipality holds a meeting all the same, it is outside the act.',
      },
      er: aldrigOpfyldt,
    },
  ],
})

const alene = {
  siger: {
    da: 'I sager, der skal i rehabiliteringsteamet, må kommunen kun få sundhedsfaglig rådgivning fra regionens kliniske funktion og din egen læge. Speciallægeattester skal gå gennem den kliniske funktion.',
    en: 'In cases that go to the rehabilitation team the municipality may take health advice only from the region’s clinical function and your own doctor. Specialist attests must go through the clinical function.',
  },
  note: {
    da: 'Det gælder også jobafklaring og, mens den fandtes, kategori 3 i sygedagpenge; dem spørger denne regel ikke om.',
    en: 'It goes for job clarification too and, while there was one, category 3 of sickness benefit; this rule does not ask of them.',
  },
  er: afgørelsenGælder.er('ressourceforloeb', 'fleksjob', 'tilskud_til_selvstaendig', 'foertidspension'),
} as const

/** SB-REH-10: freely chosen consultants may not be used. */
export const kunKliniskFunktionOgEgenLæge = betingelse('LOB.15.1', {
  titel: {
    da: 'Kun den kliniske funktion og din egen læge må rådgive',
    en: 'Only the clinical function and your own doctor may advise',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_TEAMET, hjemmel: STYRINGSLOV('25 c') },
    {
      ...alene,
      fra: '2013-01-01',
      til: '2015-01-04',
      hjemmel: STYRINGSLOV('25 c', { stk: '2' }),
      ...sluttet(LOV(1380, 2012), LBK(1177, 2014)),
    },
    {
      ...alene,
      fra: '2015-01-05',
      til: '2024-12-31',
      hjemmel: LOB('15', { stk: '1' }),
      ...læst(LOV(1482, 2014), LBK(1294, 2022), LBK(254, 2024)),
    },
    {
      ...alene,
      fra: '2025-01-01',
      til: '2026-06-30',
      hjemmel: LOB('15'),
      ...sluttet(LBK(254, 2024), BEK(1708, 2024), BEK(47, 2026)),
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LOB('15'),
      kilder: [LOV(1750, 2025), ulæst('Hvad lov nr. 1750 af 2025 gør ved LOB § 15')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Sundhedskoordinatoren rådgiver i stedet for teamet. Om kommunen må bruge andre læger, har vi ikke læst.',
        en: 'The health coordinator advises instead of the team. Whether the municipality may use other doctors we have not read.',
      },
      ukendt: {
        da: 'Om kravet om klinisk funktion og egen læge gælder efter 1. juli 2026, har vi ikke læst.',
        en: 'Whether the demand of the clinical function and one’s own doctor holds after 1 July 2026 we have not read.',
      },
    },
  ],
})
