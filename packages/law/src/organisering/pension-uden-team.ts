import { aldrigOpfyldt, alle, betingelse, krav, énAf } from '@sagsvej/rules'
import {
  afgørelsenGælder,
  bedtOmAfgørelseOmPensionAlene,
  sundhedskoordinatorHarUdtaltSig,
} from '../fakta/organisering.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { heltÅbenbartIngenForbedring, utvivlsomtIkkePension } from '../skoen/organisering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const siger = {
  da: 'En sag om førtidspension kan afgøres uden rehabiliteringsteamet, når det er helt åbenbart, at arbejdsevnen ikke kan forbedres, og sundhedskoordinatoren har udtalt sig eller du er uhelbredeligt syg. Det samme gælder, når du kun har bedt om pension, og det er utvivlsomt, at du ikke kan få den.',
  en: 'A case on disability pension can be decided without the rehabilitation team when it is quite plain that the ability to work cannot be improved and the health coordinator has spoken or you are terminally ill. So also when you asked for pension only and it is beyond doubt that you cannot have it.',
}

const klareSager = (utvivlsomt: string) =>
  énAf(
    krav(
      '§ 18, stk. 2',
      {
        da: 'det er helt åbenbart, og sundhedskoordinatoren har udtalt sig eller du er uhelbredeligt syg',
        en: 'it is quite plain, and the health coordinator has spoken or you are terminally ill',
      },
      alle(heltÅbenbartIngenForbedring, sundhedskoordinatorHarUdtaltSig),
    ),
    krav(
      utvivlsomt,
      {
        da: 'du har kun bedt om pension, og det er utvivlsomt, at du ikke kan få den',
        en: 'you asked for pension only, and it is beyond doubt that you cannot have it',
      },
      alle(bedtOmAfgørelseOmPensionAlene, utvivlsomtIkkePension),
    ),
  )

/** Plain cases need no team. Asked of disability pension only. */
export const pensionUdenTeam = betingelse('LSP.18.2', {
  titel: {
    da: 'Førtidspension kan afgøres uden rehabiliteringsteamet',
    en: 'Disability pension can be decided without the rehabilitation team',
  },
  vælgesEfter: påDenDag,
  relevantNår: afgørelsenGælder.er('foertidspension'),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: LSP('18'),
      ...ubekræftet(LBK(783, 2012)),
      siger: {
        da: 'Der var ikke noget rehabiliteringsteam før 1. januar 2013.',
        en: 'There was no rehabilitation team before 1 January 2013.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2016-05-31',
      hjemmel: LSP('18'),
      ...læst(LOV(1380, 2012), LBK(1116, 2013), BEK(490, 2016)),
      siger: {
        da: 'Alle sager om førtidspension skulle forelægges rehabiliteringsteamet.',
        en: 'Every case on disability pension had to go to the rehabilitation team.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2016-06-01',
      til: '2019-12-31',
      hjemmel: LSP('18', { stk: '2' }),
      ...læst(BEK(490, 2016), BEK(996, 2016), LBK(1239, 2016), LBK(1208, 2017), LBK(983, 2019)),
      siger,
      note: {
        da: 'Dagen er den, BEK 490/2016 trådte i kraft; den henviser til reglen.',
        en: 'The day is that on which BEK 490/2016 came into force; it refers to the rule.',
      },
      er: klareSager('§ 17, stk. 4'),
    },
    {
      fra: '2020-01-01',
      til: '2026-06-30',
      hjemmel: LSP('18', { stk: '2' }),
      ...læst(LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)),
      siger,
      er: klareSager('§ 17, stk. 3'),
    },
    {
      fra: '2026-07-01',
      hjemmel: LSP('18', { stk: '2' }),
      ...ubekræftet(LBK(1123, 2024)),
      siger: {
        da: 'Kravet om et rehabiliteringsteam er faldet væk, og spørgsmålet har ingen betydning mere.',
        en: 'The demand of a rehabilitation team has fallen away, and the question no longer matters.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
