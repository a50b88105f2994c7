import { alle, betingelse, den, ikke, led, måneder, tidspunkt, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { erIJobafklaring } from '../fakta/jobafklaring.ts'
import { nytForløbVarerTil, sygedagpengeOphørteDen } from '../fakta/jobafklaring-indsats.ts'
import { BEK, LBK, LOV, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB, LOV_1750 } from '../lovsamling/love.ts'
import { uarbejdsdygtigVedEgenSygdom } from '../skoen/arbejdsevne.ts'
import { kanVendeTilbageIArbejde, målgruppeForAnden, risikoForFireÅr } from '../skoen/jobafklaring.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { jobafklaringSenestTil } from './varighed.ts'

const iForløb = alle(erIJobafklaring, vurderingsdato.tidligst(den('2014-07-01')))

const GAMLE = læst(LOV(720, 2014), LBK(990, 2014), LBK(807, 2015), LBK(1342, 2016))
const NYE = læst(LOV(548, 2019), LBK(701, 2022), LBK(280, 2024), BEK(47, 2026))

/** The reform of July 2026 took the team away; what stands instead in this paragraph was not read. */
const EFTER_TEAMET = {
  fra: '2026-07-01',
  hjemmel: LOV_1750('1'),
  kilder: [ulæst('Ændringerne af kapitel 18 i lov nr. 1750 af 2025')],
  sikkerhed: 'ukendt',
  kontrolleretTil: TEKST_TIL,
} as const

const vurdering = {
  siger: {
    da: 'Før dit forløb slutter, skal kommunen vurdere, om du kan arbejde, skal have et nyt forløb eller har brug for en anden ordning.',
    en: 'Before your course ends the municipality must judge whether you can work, are to have a new course, or need another scheme.',
  },
  er: jobafklaringSenestTil,
} as const

export const vurderesSenest = tidspunkt('LAB.111.1', {
  titel: { da: 'Din arbejdsevne skal være vurderet', en: 'Your capacity for work must have been assessed' },
  betyder: {
    da: 'Dagen er den sidste, hvor vurderingen kan ske i tide.',
    en: 'The day is the last on which the assessment is in time.',
  },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    { ...vurdering, fra: '2014-07-01', til: '2019-12-31', hjemmel: LAB('68 e', { stk: '1' }), ...GAMLE },
    { ...vurdering, fra: '2020-01-01', hjemmel: LAB('111', { stk: '1' }), ...NYE },
  ],
})

const videre = {
  siger: {
    da: 'Er du stadig syg, så du skal have et nyt forløb, eller er du i målgruppen for en anden ordning, skal din sag i rehabiliteringsteamet.',
    en: 'If you are still ill so that you are to have a new course, or you are in the group for another scheme, your case must go to the rehabilitation team.',
  },
  er: alle(
    ikke(kanVendeTilbageIArbejde),
    énAf(
      led({ da: 'du er stadig syg', en: 'you are still ill' }, uarbejdsdygtigVedEgenSygdom),
      led(
        { da: 'du er i målgruppen for en anden ordning', en: 'you are in the group for another scheme' },
        målgruppeForAnden,
      ),
    ),
  ),
} as const

export const sagSkalITeametFørOphør = betingelse('LAB.111.2', {
  titel: {
    da: 'Sagen skal i rehabiliteringsteamet, før forløbet slutter',
    en: 'The case goes to the rehabilitation team before the course ends',
  },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    { ...videre, fra: '2014-07-01', til: '2019-12-31', hjemmel: LAB('68 e', { stk: '2' }), ...GAMLE },
    { ...videre, fra: '2020-01-01', til: '2026-06-30', hjemmel: LAB('111', { stk: '2' }), ...NYE },
    {
      ...EFTER_TEAMET,
      siger: {
        da: 'Kravet om rehabiliteringsteam er afskaffet. Hvad der gælder før et nyt forløb, er ikke læst.',
        en: 'The requirement of a rehabilitation team is abolished. What applies before a new course has not been read.',
      },
      ukendt: {
        da: 'Teksten efter 1. juli 2026 er ikke læst.',
        en: 'The text after 1 July 2026 has not been read.',
      },
    },
  ],
})

const samtale = {
  siger: {
    da: 'Er der risiko for, at du stadig er syg 4 år efter sygedagpengene, skal du have en samtale med regionens sundhedskoordinator. Det skal ske senest 3½ år efter, at sygedagpengene sluttede.',
    en: 'If there is a risk that you are still ill 4 years after the sickness benefit, you must have a talk with the region’s health coordinator. At the latest 3½ years after the benefit ended.',
  },
  er: sygedagpengeOphørteDen.plus(måneder(42)),
} as const

export const sundhedskoordinatorSenest = tidspunkt('LAB.111.3', {
  titel: { da: 'Samtale med sundhedskoordinatoren', en: 'Talk with the health coordinator' },
  betyder: {
    da: 'Dagen er den sidste, hvor samtalen kan sættes i gang i tide.',
    en: 'The day is the last on which the talk can be set going in time.',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(iForløb, risikoForFireÅr),
  versioner: [
    { ...samtale, fra: '2014-07-01', til: '2019-12-31', hjemmel: LAB('68 e', { stk: '3' }), ...GAMLE },
    { ...samtale, fra: '2020-01-01', hjemmel: LAB('111', { stk: '3' }), ...NYE },
  ],
})

const klinisk = {
  siger: {
    da: 'Skal et nyt forløb række ud over 4 år efter sygedagpengene, skal kommunen først tage stilling til, om regionens kliniske funktion skal vurdere dine muligheder for at arbejde.',
    en: 'If a new course is to run beyond 4 years after the sickness benefit, the municipality must first decide whether the region’s clinical function is to judge your chances of working.',
  },
  er: nytForløbVarerTil.efter(sygedagpengeOphørteDen.plus(måneder(48))),
} as const

export const kliniskFunktionOvervejes = betingelse('LAB.111.4', {
  titel: {
    da: 'Kommunen skal overveje klinisk funktion før et nyt forløb',
    en: 'The municipality must consider the clinical function before a new course',
  },
  vælgesEfter: påDenDag,
  relevantNår: iForløb,
  versioner: [
    { ...klinisk, fra: '2014-07-01', til: '2019-12-31', hjemmel: LAB('68 e', { stk: '4' }), ...GAMLE },
    { ...klinisk, fra: '2020-01-01', til: '2026-06-30', hjemmel: LAB('111', { stk: '4' }), ...NYE },
    {
      ...EFTER_TEAMET,
      siger: {
        da: 'Teamet er afskaffet. Om kommunen stadig skal overveje klinisk funktion, er ikke læst.',
        en: 'The team is abolished. Whether the municipality must still consider the clinical function has not been read.',
      },
      ukendt: {
        da: 'Teksten efter 1. juli 2026 er ikke læst.',
        en: 'The text after 1 July 2026 has not been read.',
      },
    },
  ],
})
