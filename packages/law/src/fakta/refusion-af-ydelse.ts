import { datoFaktum, talFaktum } from '@sagsvej/rules'

export const timerMedLønUnderSygdom = talFaktum('timerMedLønUnderSygdom', 'timer/uge', {
  min: 0,
  max: 168,
  etiket: {
    da: 'de timer om ugen, arbejdsgiveren betaler løn under sygdom for',
    en: 'the hours a week for which the employer pays wages during illness',
  },
  spørgsmål: {
    da: 'Hvor mange timer om ugen betaler arbejdsgiveren løn for under sygdommen?',
    en: 'For how many hours a week does the employer pay wages during the illness?',
  },
  udsagn: {
    da: 'Arbejdsgiveren betaler løn under sygdom for {}.',
    en: 'The employer pays wages during illness for {}.',
  },
  fra: ['arbejdsgiver'],
})

/** LAS.69t.2 leaves open how a month's benefit becomes an hour's; the municipality tells it. */
export const ydelsePrTime = talFaktum('ydelsePrTime', 'kr/time', {
  min: 0,
  max: 10_000,
  etiket: {
    da: 'ydelsen pr. time, som kommunen har regnet den ud',
    en: 'the benefit an hour as the municipality has worked it out',
  },
  spørgsmål: {
    da: 'Hvor meget er ressourceforløbsydelsen pr. time, før indtægter er trukket fra?',
    en: 'How much is the benefit an hour before any income is taken off?',
  },
  udsagn: {
    da: 'Kommunen har regnet ydelsen ud til {}.',
    en: 'The municipality has worked the benefit out at {}.',
  },
  fra: ['kommune'],
})

export const sygedagpengerefusionPrUge = talFaktum('sygedagpengerefusionPrUge', 'kr/uge', {
  min: 0,
  max: 100_000,
  etiket: {
    da: 'den refusion af sygedagpenge, arbejdsgiveren får om ugen',
    en: 'the reimbursement of sickness benefit the employer gets a week',
  },
  spørgsmål: {
    da: 'Hvor meget refusion får arbejdsgiveren om ugen efter sygedagpengeloven for de samme dage?',
    en: 'How much reimbursement a week does the employer get for the same days under the Sickness Benefit Act?',
  },
  udsagn: {
    da: 'Arbejdsgiveren får {} i refusion af sygedagpenge.',
    en: 'The employer gets {} in reimbursement of sickness benefit.',
  },
  fra: ['arbejdsgiver', 'kommune'],
  følsomhed: 'økonomi',
})

export const anmodetOmRefusionDen = datoFaktum('anmodetOmRefusionDen', {
  etiket: {
    da: 'den dag, arbejdsgiveren bad om refusion af ydelsen',
    en: 'the day the employer asked for reimbursement of the benefit',
  },
  spørgsmål: {
    da: 'Hvilken dag bad arbejdsgiveren kommunen om refusion under jobafklaringsforløbet?',
    en: 'On which day did the employer ask the municipality for reimbursement during job clarification?',
  },
  udsagn: {
    da: 'Arbejdsgiveren bad om refusion af ydelsen den {}.',
    en: 'The employer asked for reimbursement of the benefit on {}.',
  },
  fra: ['arbejdsgiver', 'kommune'],
})
