import { type Day, dayOfMonth, monthOf, yearOf } from '@sagsvej/calendar'
import type { Betaler, Forløb, Mærke, Sygdomsstykke } from '@sagsvej/casework'
import type { Sprog, Tekst } from '@sagsvej/rules'

export const T = {
  sygdom: { da: 'Sygdom', en: 'Sickness' },
  betaler: { da: 'Hvem betaler', en: 'Who pays' },
  uger: { da: 'Uger der tæller', en: 'Weeks that count' },
  aftaler: { da: 'Aftaler og frister', en: 'Talks and deadlines' },
  loven: { da: 'Loven', en: 'The law' },
  idag: { da: 'I dag', en: 'Today' },
  setDen: { da: 'Set den', en: 'Seen on' },
  dagenSetPå: { da: 'Den dag, sagen ses på', en: 'The day the case is looked at' },
  hvisStadig: { da: 'hvis du stadig er syg', en: 'if you are still sick' },
  hvisStadigKort: { da: 'hvis stadig syg', en: 'if still sick' },
  tællerIkke: { da: 'tæller ikke', en: 'does not count' },
  somTabel: { da: 'Vis forløbet som tabel', en: 'Show the course as a table' },
  tabel: { da: 'Forløbet som tabel', en: 'The course as a table' },
  forklaring: { da: 'Sådan læser du billedet', en: 'How to read the picture' },
  nr: { da: 'Nr.', en: 'No.' },
  hvornår: { da: 'Hvornår', en: 'When' },
  hvad: { da: 'Hvad', en: 'What' },
  hvemBetaler: { da: 'Hvem betaler', en: 'Who pays' },
  talt: { da: 'Uger der tæller', en: 'Weeks that count' },
  talSeTabel: { da: 'tal: se tabellen', en: 'numbers: see table' },
  bogstavSeTabel: { da: 'bogstav: se tabellen', en: 'letters: see table' },
  fortsætter: { da: 'fortsætter', en: 'goes on' },
  kommer: { da: 'kommer', en: 'to come' },
  ikkeSket: { da: 'endnu ikke sket', en: 'yet to come' },
  ikkeSketSyg: { da: 'endnu ikke sket: hvis du stadig er syg', en: 'yet to come: if you are still sick' },
  ikkeVedtaget: { da: 'ikke vedtaget', en: 'not adopted' },
  vigtigst: { da: 'Vigtigste dato', en: 'The date that matters most' },
  grænse: { da: 'Grænsen', en: 'The limit' },
} satisfies Record<string, Tekst>

export const BETALER: Readonly<Record<Betaler, Tekst>> = {
  arbejdsgiver: { da: 'Arbejdsgiveren', en: 'The employer' },
  kommune: { da: 'Kommunen', en: 'The municipality' },
  'a-kasse': { da: 'A-kassen', en: 'The unemployment fund' },
  ingen: { da: 'Ingen', en: 'Nobody' },
  afgøres: { da: 'Afgøres', en: 'To be decided' },
}

/** For where the whole word has no room. */
export const BETALER_KORT: Readonly<Record<Betaler, Tekst>> = {
  arbejdsgiver: { da: 'Arb.giver', en: 'Employer' },
  kommune: { da: 'Komm.', en: 'Munic.' },
  'a-kasse': { da: 'A-k.', en: 'Fund' },
  ingen: { da: 'Ingen', en: 'None' },
  afgøres: { da: 'Afgøres', en: 'Open' },
}

export const OMFANG: Readonly<Record<Sygdomsstykke['omfang'], Tekst>> = {
  fuldt: { da: 'Fuldt syg', en: 'Fully sick' },
  delvist: { da: 'Delvist syg', en: 'Partly sick' },
  del_af_dag: { da: 'Syg en del af dagen', en: 'Sick for part of a day' },
}

export const OMFANG_KORT: Readonly<Record<Sygdomsstykke['omfang'], Tekst>> = {
  fuldt: { da: 'Syg', en: 'Sick' },
  delvist: { da: 'Delvist', en: 'Partly' },
  del_af_dag: { da: 'Del af dag', en: 'Part of a day' },
}

export const SLAGS: Readonly<Record<Mærke['slags'], Tekst>> = {
  samtale: { da: 'Samtale', en: 'Talk' },
  kendsgerning: { da: 'Hændelse', en: 'Event' },
  afgørelse: { da: 'Afgørelse', en: 'Decision' },
  frist: { da: 'Frist', en: 'Deadline' },
}

const MONTHS: Readonly<Record<Sprog, readonly string[]>> = {
  da: 'jan. feb. mar. apr. maj juni juli aug. sep. okt. nov. dec.'.split(' '),
  en: 'Jan Feb Mar Apr May June July Aug Sep Oct Nov Dec'.split(' '),
}

/** A month 1-12 as the axis writes it. */
export const månedKort = (month: number, sprog: Sprog): string => MONTHS[sprog][month - 1] ?? ''

/** "30. nov." or "30. nov. 2026". */
export function datoKort(dag: Day, sprog: Sprog, medÅr: boolean): string {
  const text = `${dayOfMonth(dag)}${sprog === 'da' ? '.' : ''} ${månedKort(monthOf(dag), sprog)}`
  return medÅr ? `${text} ${yearOf(dag)}` : text
}

/** Weeks that already count when the picture begins. */
export const fraFør = (uger: string): Tekst => ({ da: `${uger} før`, en: `${uger} before` })

/** What the day looked at is called: today, unless one looks back. */
export const dagensNavn = ({ tilbageblik }: Pick<Forløb, 'tilbageblik'>): Tekst =>
  tilbageblik ? T.setDen : T.idag
