import { aldrigOpfyldt, alle, betingelse, den, ikke, uger, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import {
  fikTværfagligIndsats,
  overgikVedRevurderingen,
  ventesFuldtRask,
} from '../fakta/jobafklaring-indsats.ts'
import { forventetRask } from '../fakta/opfoelgning.ts'
import { BEK, kilde, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { tværfagligtBehovIForløbet } from '../skoen/jobafklaring.ts'
import { otteUgerErIKraft } from './otte-uger.ts'
import { begyndtEfterReformen, efterOvergangen } from './overgang.ts'

const snartRask = alle(
  ventesFuldtRask,
  forventetRask.senest(jobafklaringStartede.plus(uger(8))),
  otteUgerErIKraft,
)
const fortsætterIndsatsen = alle(fikTværfagligIndsats, overgikVedRevurderingen)

const skal = {
  siger: {
    da: 'Din sag skal i rehabiliteringsteamet. Det gælder ikke, når du snart ventes helt rask, eller når en tværfaglig indsats fra sygedagpengene bare går videre.',
    en: 'Your case must go to the rehabilitation team. Not when you are expected to be fully well soon, or when help across fields from the sickness benefit just goes on.',
  },
  er: ikke(énAf(snartRask, fortsætterIndsatsen)),
} as const

/** The first course. What a new one needs is LAB.111.2. */
export const sagSkalITeamet = betingelse('LAB.109.1', {
  titel: {
    da: 'Sagen om det første forløb skal i rehabiliteringsteamet',
    en: 'The case of the first course goes to the rehabilitation team',
  },
  vælgesEfter: efterOvergangen,
  relevantNår: begyndtEfterReformen,
  overgange: [
    {
      navn: {
        da: 'Forløbet begyndte før 1. juli 2026, og sagen ses på derefter',
        en: 'The course began before 1 July 2026, and the case is looked at after that',
      },
      hjemmel: LOV_1750('21'),
      kilder: [ulæst('Lov nr. 1750 af 2025, § 21'), BEK(47, 2026)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(
        vurderingsdato.tidligst(den('2026-07-01')),
        jobafklaringStartede.tidligst(den('2025-01-01')),
        jobafklaringStartede.før(den('2026-07-01')),
      ),
      ukendt: {
        da: 'Om en løbende sag kan komme i teamet efter 1. juli 2026, er ikke læst.',
        en: 'Whether a running case can go to the team after 1 July 2026 has not been read.',
      },
    },
  ],
  versioner: [
    {
      ...skal,
      fra: '2014-07-01',
      til: '2019-12-31',
      hjemmel: LAB('68 d', { stk: '2-3' }),
      ...læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
    },
    {
      ...skal,
      fra: '2020-01-01',
      til: '2024-12-31',
      hjemmel: LAB('109', { stk: '1-2' }),
      ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
    },
    {
      fra: '2025-01-01',
      til: '2026-06-30',
      hjemmel: LAB('109'),
      ...læst(LOV(1657, 2024), BEK(1708, 2024), BEK(47, 2026)),
      siger: {
        da: 'Kommunen kan tage din sag i rehabiliteringsteamet, når den vurderer, at du har behov for en tværfaglig indsats.',
        en: 'The municipality can take your case to the team when it finds that you need help across fields.',
      },
      er: tværfagligtBehovIForløbet,
    },
    {
      fra: '2026-07-01',
      hjemmel: LOV_1750('1'),
      kilder: [
        LOV(1750, 2025),
        BEK(47, 2026),
        kilde('Styrelsen for Arbejdsmarked og Rekruttering om reformens to trin'),
      ],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Kravet om rehabiliteringsteam er afskaffet. Kommunen kan selv vælge at bruge et.',
        en: 'The requirement of a rehabilitation team is abolished. The municipality may choose to have one.',
      },
      note: {
        da: 'At det er fra 1. juli 2026, er sluttet af, at bekendtgørelsen fra februar 2026 stadig har teamet.',
        en: 'That it is from 1 July 2026 is inferred from the order of February 2026, which still has the team.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
