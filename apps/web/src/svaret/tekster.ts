import type { DeadlineUnit } from '@sagsvej/calendar'
import type { Frist } from '@sagsvej/casework'
import type { Tekst } from '@sagsvej/rules'

export const T = {
  regnet: { da: 'Regnet ud for', en: 'Worked out for' },
  kendt: { da: 'efter det, der var kendt', en: 'from what was known on' },
  vejledning: {
    da: 'Det er vejledning. Kommunen afgør din sag.',
    en: 'This is guidance. The municipality decides your case.',
  },
  forløb: { da: 'Sådan ser dit forløb ud', en: 'How your case runs' },
  undersøgt: { da: 'Det har vi undersøgt', en: 'What we have looked at' },
  frister: { da: 'Frister', en: 'Deadlines' },
  fristerForbi: { da: 'Frister, der er forbi', en: 'Deadlines that have passed' },
  ingenFrister: {
    da: 'Der er ingen frister foran dig, som vi kender.',
    en: 'We know of no deadlines ahead.',
  },
  nu: { da: 'Hvad kan du gøre nu?', en: 'What can you do now?' },
  ikkeUndersøgt: { da: 'Ikke undersøgt her', en: 'Not looked at here' },
  hul: { da: 'Det ved vi ikke', en: 'What we do not know' },
  skøn: { da: 'Det skal et menneske vurdere', en: 'A person must judge this' },
  skønHvem: { da: 'Vurderes af', en: 'Judged by' },
  mangler: { da: 'Vi mangler et svar fra dig', en: 'We need an answer from you' },
  manglerListe: { da: 'Det mangler vi', en: 'What is missing' },
  manglerOgså: { da: 'Vi mangler også', en: 'Also missing' },
  fra: { da: 'fra', en: 'from' },
  dig: { da: 'dig', en: 'you' },
  eller: { da: 'eller', en: 'or' },
  sådanTalt: { da: 'Sådan er fristen talt', en: 'How the deadline is counted' },
  begynder: { da: 'Begynder', en: 'Starts' },
  længde: { da: 'Længde', en: 'Length' },
  sidsteDag: { da: 'Sidste dag', en: 'Last day' },
  ikkeTalt: { da: 'Ikke talt med', en: 'Not counted' },
  rykket: { da: 'Rykket fra', en: 'Moved from' },
  fordi: { da: 'fordi det er', en: 'because it is' },
} as const satisfies Record<string, Tekst>

export const HVEM: Readonly<Record<Frist['hvem'], Tekst>> = {
  borger: { da: 'Du', en: 'You' },
  arbejdsgiver: { da: 'Din arbejdsgiver', en: 'Your employer' },
  'a-kasse': { da: 'Din a-kasse', en: 'Your unemployment fund' },
  kommune: { da: 'Kommunen', en: 'The municipality' },
  klageinstans: { da: 'Klageinstansen', en: 'The appeal body' },
}

export const toDage = (strict: Tekst, late: Tekst): Tekst => ({
  da: `Den, der skal holde fristen, skal regne med ${strict.da}. Du kan regne med ${late.da}. Reglen om at tælle er ikke afklaret.`,
  en: `Whoever must keep the deadline should count on ${strict.en}. You can count on ${late.en}. The rule of counting is not settled.`,
})

export const kommuneToDage = (strict: Tekst, late: Tekst): Tekst => ({
  da: `Kommunen skal regne med ${strict.da}; du kan regne med ${late.da}. Reglen om at tælle er ikke afklaret.`,
  en: `The municipality must count on ${strict.en}; you can count on ${late.en}. The rule of counting is not settled.`,
})

const UNIT: Readonly<Record<DeadlineUnit, readonly [one: Tekst, many: Tekst]>> = {
  calendarDays: [
    { da: 'dag', en: 'day' },
    { da: 'dage', en: 'days' },
  ],
  workingDays: [
    { da: 'arbejdsdag', en: 'working day' },
    { da: 'arbejdsdage', en: 'working days' },
  ],
  weekdaysAndSaturdays: [
    { da: 'hverdag', en: 'weekday' },
    { da: 'hverdage', en: 'weekdays' },
  ],
  weeks: [
    { da: 'uge', en: 'week' },
    { da: 'uger', en: 'weeks' },
  ],
  months: [
    { da: 'måned', en: 'month' },
    { da: 'måneder', en: 'months' },
  ],
}

export const fristlængde = (length: number, unit: DeadlineUnit): Tekst => {
  const name = UNIT[unit][length === 1 ? 0 : 1]
  return { da: `${length} ${name.da}`, en: `${length} ${name.en}` }
}
