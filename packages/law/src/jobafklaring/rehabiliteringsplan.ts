import { alle, altid, betingelse } from '@sagsvej/rules'
import { BEK, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { begyndtEfterReformen, efterOvergangen } from './overgang.ts'
import { sagSkalITeamet } from './rehabiliteringsteam.ts'

const GAMLE = læst(LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016))
const NYE = læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024), BEK(1708, 2024), BEK(47, 2026))

const EFTER_PLANEN = {
  fra: '2026-07-01',
  hjemmel: LOV_1750('1'),
  kilder: [ulæst('Ændringerne af kapitel 8 i lov nr. 1750 af 2025')],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Om der stadig skal laves en rehabiliteringsplan i forløbet, er ikke læst.',
    en: 'Whether a rehabilitation plan must still be made in the course has not been read.',
  },
  ukendt: {
    da: 'Teksten efter 1. juli 2026 er ikke læst.',
    en: 'The text after 1 July 2026 has not been read.',
  },
} as const

const forberedende = {
  siger: {
    da: 'Før mødet i teamet skal den koordinerende sagsbehandler lave planens forberedende del sammen med dig. Den beskriver dine mål, dine ressourcer og lægens vurdering.',
    en: 'Before the team meets the coordinating caseworker must make the preparatory part of the plan with you. It describes your goals, your resources and the doctor’s view.',
  },
  er: altid,
} as const

export const forberedendeDelKræves = betingelse('LAB.44.1', {
  titel: {
    da: 'Planens forberedende del skal laves før teamet',
    en: 'The preparatory part of the plan must be made before the team meets',
  },
  vælgesEfter: efterOvergangen,
  relevantNår: alle(begyndtEfterReformen, sagSkalITeamet),
  versioner: [
    { ...forberedende, fra: '2014-07-01', til: '2019-12-31', hjemmel: LAB('30 a', { stk: '1-3' }), ...GAMLE },
    { ...forberedende, fra: '2020-01-01', til: '2026-06-30', hjemmel: LAB('44'), ...NYE },
    EFTER_PLANEN,
  ],
})

const indsatsdel = {
  siger: {
    da: 'I forløbet skal du have planens indsatsdel. Den viser dine mål og de indsatser, du får, og ses i »Min Plan«.',
    en: 'In the course you must have the action part of the plan. It shows your goals and the help you get, and is seen in “Min Plan”.',
  },
  er: altid,
} as const

/** At least six months at a time, and kept up to date (PLANBEK.5.2). */
export const indsatsdelKræves = betingelse('LAB.45.1', {
  titel: { da: 'Du skal have planens indsatsdel', en: 'You must have the action part of the plan' },
  vælgesEfter: efterOvergangen,
  relevantNår: begyndtEfterReformen,
  versioner: [
    { ...indsatsdel, fra: '2014-07-01', til: '2019-12-31', hjemmel: LAB('30 a', { stk: '1' }), ...GAMLE },
    { ...indsatsdel, fra: '2020-01-01', til: '2026-06-30', hjemmel: LAB('45'), ...NYE },
    EFTER_PLANEN,
  ],
})
