import { alle, altid, betingelse, ikke, led } from '@sagsvej/rules'
import { erhvervssigtetErAfklaret, revalideringErBevilget } from '../fakta/revalidering.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAB, LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { revalideringFortsætter } from './fortsaetter.ts'
import { målgruppeForRevalidering } from './maalgruppe.ts'
import { LAB_2020, LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const afklarende = {
  siger: {
    da: 'Er jobmålet ikke fastlagt, kan du som forrevalidering få tilbud, der afklarer det, før den egentlige revalidering begynder.',
    en: 'If the job aim is not settled you can, as forrevalidering, have measures that settle it before the rehabilitation proper begins.',
  },
  er: alle(
    led(
      { da: 'du er i målgruppen for revalidering', en: 'you are in the target group of rehabilitation' },
      målgruppeForRevalidering,
    ),
    led(
      { da: 'jobmålet er ikke fastlagt', en: 'the job aim is not settled' },
      ikke(erhvervssigtetErAfklaret),
    ),
  ),
} as const

export const kanFåForrevalidering = betingelse('LAB.144', {
  titel: { da: 'Forrevalidering', en: 'Preparation before rehabilitation (forrevalidering)' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('46', { stk: '1' }), ...afklarende },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('46', { stk: '1' }),
      ...læst(...LAS_2007_2019),
      ...afklarende,
    },
    { fra: '2020-01-01', til: '2026-01-31', hjemmel: LAB('144'), ...læst(...LAB_2020), ...afklarende },
    {
      fra: LUKKET,
      hjemmel: LAB('144'),
      ...ubekræftet(...OM_LUKNINGEN),
      siger: {
        da: 'Forrevalidering gives ikke mere til nye personer. Er den bevilget før 1. februar 2026, kan den gøres færdig.',
        en: 'Forrevalidering is no longer given to new persons. If granted before 1 February 2026 it can be finished.',
      },
      er: alle(
        led(
          { da: 'din revalidering er bevilget før', en: 'your rehabilitation was granted before' },
          alle(revalideringErBevilget, revalideringFortsætter),
        ),
        led(
          { da: 'jobmålet er ikke fastlagt', en: 'the job aim is not settled' },
          ikke(erhvervssigtetErAfklaret),
        ),
      ),
    },
  ],
})

const bevarer = {
  siger: {
    da: 'Under forrevalidering beholder du den ydelse, du fik før. Du får ikke revalideringsydelse.',
    en: 'During forrevalidering you keep the benefit you had before. You do not get revalideringsydelse.',
  },
  er: altid,
} as const

/** The time is not rehabilitation proper, and so not counted in its length (LAB.145.3). */
export const bevarerForsørgelsenUnderForrevalidering = betingelse('LAS.71.6', {
  titel: {
    da: 'Du beholder din hidtidige ydelse under forrevalidering',
    en: 'You keep your benefit during forrevalidering',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanFåForrevalidering,
  versioner: [
    { ...FØR_LBK_2007, hjemmel: LAS('47', { stk: '5' }), ...bevarer },
    {
      fra: FRA_LBK_2007,
      til: '2019-12-31',
      hjemmel: LAS('47'),
      ...læst(...LAS_2007_2019),
      ...bevarer,
      note: {
        da: 'Reglen er det sidste stykke i § 47: stk. 5, fra 2012 stk. 4 og fra 2016 igen stk. 5.',
        en: 'The rule is the last subsection of § 47: subs. 5, subs. 4 from 2012 and subs. 5 again from 2016.',
      },
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('71', { stk: '6' }),
      ...læst(...LAS_2020),
      ...bevarer,
    },
    { fra: LUKKET, hjemmel: LAS('71', { stk: '6' }), ...ubekræftet(...OM_LUKNINGEN), ...bevarer },
  ],
})
