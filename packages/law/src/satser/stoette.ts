import type { Enhed, Tekst } from '@sagsvej/rules'
import fil from '../../data/satser-arbejdsevne.json' with { type: 'json' }
import { medUkendteÅr } from './huller.ts'
import { satsFra } from './indlaes.ts'
import { næsteÅr } from './naeste.ts'

const tabel = <U extends Enhed>(nøgle: string, enhed: U, navn: Tekst) =>
  satsFra(medUkendteÅr(fil, nøgle), nøgle, enhed, navn, { næste: næsteÅr })

export const befordringPrKilometer = tabel('befordring_km', 'kr/km', {
  da: 'kilometersatsen for transport til tilbud',
  en: 'the rate per kilometre for transport to measures',
})
export const boliggrænseUdenBørn = tabel('saerlig_stoette_graense_ikke_forsoerger_md', 'kr/md', {
  da: 'grænsen for boligudgift uden børn',
  en: 'the limit of housing cost without children',
})
export const boliggrænseMedBarnHjemme = tabel('saerlig_stoette_graense_hjemmeboende_barn_md', 'kr/md', {
  da: 'grænsen for boligudgift med et barn i hjemmet',
  en: 'the limit of housing cost with a child at home',
})
export const boliggrænseMedBarnUde = tabel('saerlig_stoette_graense_ikke_hjemmeboende_barn_md', 'kr/md', {
  da: 'grænsen for boligudgift med et barn uden for hjemmet',
  en: 'the limit of housing cost with a child outside the home',
})
