import type { Tilfældig } from './tilfaeldig.ts'

/** Somebody who does not exist. The first digit of the number is one no day of a month has. */
export interface Opfundet {
  readonly navn: string
  readonly cpr: string
}

const FORNAVNE = [
  'Aksel',
  'Amina',
  'Anton',
  'Asta',
  'Bashir',
  'Birk',
  'Clara',
  'Dina',
  'Ebbe',
  'Elias',
  'Elif',
  'Ella',
  'Emil',
  'Fatima',
  'Finn',
  'Freja',
  'Gustav',
  'Hanne',
  'Ida',
  'Ingrid',
  'Jens',
  'Johan',
  'Karen',
  'Kasper',
  'Lars',
  'Lea',
  'Liv',
  'Mads',
  'Malik',
  'Maria',
  'Mette',
  'Mikkel',
  'Nanna',
  'Niels',
  'Oda',
  'Oskar',
  'Per',
  'Rikke',
  'Samira',
  'Signe',
  'Sofie',
  'Søren',
  'Thea',
  'Tove',
  'Ulla',
  'Viggo',
  'Yusuf',
  'Åse',
] as const

const EFTERNAVNE = [
  'Prøvebakke',
  'Prøvebjerg',
  'Prøvedal',
  'Prøveeng',
  'Prøvegaard',
  'Prøvehave',
  'Prøvehede',
  'Prøveholm',
  'Prøvehøj',
  'Prøvekær',
  'Prøvelund',
  'Prøvemark',
  'Prøvemose',
  'Prøvenæs',
  'Prøveodde',
  'Prøveskov',
  'Prøvestrand',
  'Prøvesø',
  'Prøvevang',
  'Prøveå',
] as const

/** The person with this number in the municipality: the same number gives another name, and never the same CPR. */
export function opfundet(nr: number, tilfældig: Tilfældig): Opfundet {
  const day = 71 + (nr % 29)
  const month = 13 + (Math.floor(nr / 29) % 87)
  const rest = Math.floor(nr / (29 * 87))
  const navn = `${tilfældig.enAf(FORNAVNE)} ${tilfældig.enAf(EFTERNAVNE)}`
  const year = String(tilfældig.heltal(0, 99)).padStart(2, '0')
  return { navn, cpr: `${day}${month}${year}-${String(rest).padStart(4, '0')}` }
}
