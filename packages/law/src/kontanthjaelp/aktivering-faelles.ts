import type { Hjemmel } from '@sagsvej/rules'
import { efterDato, måneder } from '@sagsvej/rules'
import { søgteHjælpDen } from '../fakta/kontanthjaelp.ts'
import { fødselsdag } from '../fakta/person.ts'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { LAB } from '../lovsamling/love.ts'

export const daHjælpenBlevSøgt = efterDato(søgteHjælpDen)
export const under30VedStart = fødselsdag.plus(måneder(360)).efter(søgteHjælpDen)

export const SPØTTRUP = kilde(
  'Spøttrup Kommune: Aktivering af kontanthjælpsmodtagere',
  'http://spottrup.dk/cms/dynamic_ID_279.html',
)
/** LBK 165/2013 and 1030/2013 lack the paragraphs in the copy read. */
export const LAB_2008_2013 = [
  LBK(439, 2008),
  LBK(742, 2009),
  LBK(938, 2009),
  LBK(1428, 2009),
  LBK(710, 2011),
  LBK(706, 2012),
  LBK(415, 2013),
] as const

const SIDEN_2014 = {
  fra: '2014-01-01',
  til: '2019-12-31',
  sikkerhed: 'ikke modelleret',
  kontrolleretTil: TEKST_TIL,
  kilder: [LBK(990, 2014)],
  siger: {
    da: 'Fra 2014 afhænger fristen for første tilbud af, hvad kommunen har visiteret dig som.',
    en: 'From 2014 the deadline of the first measure depends on how the municipality has classed you.',
  },
  ukendt: {
    da: 'Fristerne fra 2014 er læst i én tekst og er ikke bygget her: 3 måneder for jobparate og 6 for aktivitetsparate på kontanthjælp.',
    en: 'The deadlines from 2014 have been read in one text and are not built here: 3 months for those ready for work and 6 for those ready for activity on kontanthjælp.',
  },
} as const

const SIDEN_2020 = {
  fra: '2020-01-01',
  hjemmel: LAB('102', { stk: '1' }),
  sikkerhed: 'ikke modelleret',
  kontrolleretTil: TEKST_TIL,
  kilder: [LBK(280, 2024)],
  siger: {
    da: 'Fra 2020 skal første tilbud begynde senest efter 6 måneder. Unge uden uddannelse har pligt til tilbud hele vejen.',
    en: 'From 2020 the first measure must begin at the latest after 6 months. The young without education have a duty to measures all the way.',
  },
  ukendt: {
    da: 'Fristerne fra 2020 er læst i én tekst og er ikke bygget her.',
    en: 'The deadlines from 2020 have been read in one text and are not built here.',
  },
} as const

/** What is read of the time after 2013, and not built: the paragraph of the old act is given. */
export const ikkeByggetEfter2013 = (hjemmel: Hjemmel) => [{ ...SIDEN_2014, hjemmel }, SIDEN_2020] as const
