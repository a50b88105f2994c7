import type { Enhed, Tekst } from '@sagsvej/rules'
import fil from '../../data/satser-arbejdsevne.json' with { type: 'json' }
import { medUkendteÅr } from './huller.ts'
import { satsFra } from './indlaes.ts'
import { næsteÅr } from './naeste.ts'

const tabel = <E extends Enhed>(nøgle: string, enhed: E, navn: Tekst) =>
  satsFra(medUkendteÅr(fil, nøgle), nøgle, enhed, navn, { næste: næsteÅr })

export const folkepensionensGrundbeløb = tabel('folkepension_grundbeloeb_md', 'kr/md', {
  da: 'folkepensionens grundbeløb',
  en: 'the basic amount of the state pension',
})
export const pensionstillægForEnlige = tabel('folkepension_tillaeg_enlig_md', 'kr/md', {
  da: 'pensionstillægget til enlige',
  en: 'the pension supplement for the single',
})
export const pensionstillægForPar = tabel('folkepension_tillaeg_andre_md', 'kr/md', {
  da: 'pensionstillægget til gifte og samlevende',
  en: 'the pension supplement for couples',
})
export const førtidspensionForEnlige = tabel('foertidspension_enlig_md', 'kr/md', {
  da: 'førtidspensionen til enlige',
  en: 'the disability pension for the single',
})
export const førtidspensionForPar = tabel('foertidspension_andre_md', 'kr/md', {
  da: 'førtidspensionen til gifte og samlevende',
  en: 'the disability pension for couples',
})
export const løntilskudTilFørtidspensionister = tabel('loentilskud_foertidspensionist_time', 'kr/time', {
  da: 'løntilskuddet for førtidspensionister',
  en: 'the wage subsidy for disability pensioners',
})
export const løntilskudISærligeTilfælde = tabel('loentilskud_foertidspensionist_time_saerlig', 'kr/time', {
  da: 'løntilskuddet for førtidspensionister i særlige tilfælde',
  en: 'the wage subsidy for disability pensioners in special cases',
})
