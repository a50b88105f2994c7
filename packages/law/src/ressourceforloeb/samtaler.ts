import { alle, beregning, dage, den, måneder, tal, tidspunkt } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { ressourceforløbErBevilget, samtaleårBegyndte } from '../fakta/ressourceforloeb.ts'
import { LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const FRA_2013 = {
  fra: '2013-01-01',
  til: '2019-12-31',
  hjemmel: LAB('18', { stk: '2' }),
  ...læst(LBK(415, 2013), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016)),
  siger: {
    da: 'Kommunen skal holde samtaler med dig efter dit behov, og mindst 6 på 12 måneder.',
    en: 'The municipality must hold talks with you as you need them, and at least 6 in 12 months.',
  },
} as const

const FRA_2020 = {
  fra: '2020-01-01',
  til: '2026-01-31',
  hjemmel: LAB('31', { stk: '3' }),
  ...læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024)),
  siger: {
    da: 'Kommunen skal holde mindst 4 samtaler med dig i de første 6 måneder. Derefter aftaler I samtaler, og du kan selv bede om dem.',
    en: 'The municipality must hold at least 4 talks with you in the first 6 months. After that talks are agreed, and you can ask for them.',
  },
} as const

/** As for job clarification (LAB.31.3): the texts after the reform of the contact have not been read. */
const FRA_2026 = {
  fra: '2026-02-01',
  hjemmel: LOV_1750('1'),
  kilder: [LOV(1750, 2025), ulæst('Ændringerne af kontaktforløbet i lov nr. 1750 af 2025')],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Du har ret til samtaler med kommunen. Om der er et mindste antal, er ikke læst.',
    en: 'You have a right to talks with the municipality. Whether there is a least number has not been read.',
  },
  ukendt: {
    da: 'Reformen gjorde kontaktforløbet friere. Hvor mange samtaler et gammelt ressourceforløb giver efter 31. januar 2026, er ikke læst.',
    en: 'The reform made the contact freer. How many talks an old resource course gives after 31 January 2026 has not been read.',
  },
} as const

/** Before 2013 there were no such courses. */
const iForløbet = alle(ressourceforløbErBevilget, vurderingsdato.tidligst(den('2013-01-01')))

/** The talks follow up on the offers and the help in the plan (LAB § 16, subs. 5; since 2020 § 28). */
export const mindsteAntalSamtalerIRessourceforløb = beregning('LAB.31.3.ressourceforløb', 'antal', {
  titel: { da: 'Mindste antal samtaler i ressourceforløbet', en: 'The least number of talks in the course' },
  vælgesEfter: påDenDag,
  relevantNår: iForløbet,
  versioner: [{ ...FRA_2013, er: tal('antal', 6) }, { ...FRA_2020, er: tal('antal', 4) }, FRA_2026],
})

const efter = (n: number) => samtaleårBegyndte.plus(måneder(n)).minus(dage(1))

export const samtalerIRessourceforløbSenest = tidspunkt('LAB.31.3.ressourceforløb.vindue', {
  titel: { da: 'Samtalerne skal være holdt', en: 'The talks must have been held' },
  betyder: {
    da: 'Dagen er den sidste, hvor det mindste antal samtaler kan være holdt i tide.',
    en: 'The day is the last on which the least number of talks can have been held in time.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iForløbet,
  versioner: [{ ...FRA_2013, er: efter(12) }, { ...FRA_2020, er: efter(6) }, FRA_2026],
})
