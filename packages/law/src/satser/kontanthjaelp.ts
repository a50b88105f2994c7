import { NEVER } from '@sagsvej/calendar'
import type { Sats, Tekst } from '@sagsvej/rules'
import fil from '../../data/satser-arbejdsevne.json' with { type: 'json' }
import { satsFra } from './indlaes.ts'
import { næsteÅr } from './naeste.ts'

/** The rates of the former benefits: there is no amount to come. */
const afløst = {
  senest: NEVER,
  grund: {
    da: 'Satsen bortfaldt med den nye kontanthjælp den 1. juli 2025.',
    en: 'The rate lapsed with the new cash assistance on 1 July 2025.',
  },
}

const tabel = (nøgle: string, navn: Tekst, næste: Sats['næste']) =>
  satsFra(fil, nøgle, 'kr/md', navn, næste ? { næste } : {})

const gammel = (nøgle: string, navn: Tekst) => tabel(nøgle, navn, afløst)
const ny = (nøgle: string, navn: Tekst) => tabel(nøgle, navn, næsteÅr)

export const kontanthjælpForsørger = gammel('kontanthjaelp_forsoerger_md', {
  da: 'kontanthjælp til forsørgere',
  en: 'kontanthjælp to providers',
})
export const kontanthjælpIkkeForsørger = gammel('kontanthjaelp_ikke_forsoerger_md', {
  da: 'kontanthjælp til andre voksne',
  en: 'kontanthjælp to other adults',
})
export const kontanthjælpUngUde = gammel('kontanthjaelp_u25_udeboende_md', {
  da: 'kontanthjælp til unge, der ikke bor hos deres forældre',
  en: 'kontanthjælp to the young who do not live with their parents',
})
export const kontanthjælpUngHjemme = gammel('kontanthjaelp_u25_hjemmeboende_md', {
  da: 'kontanthjælp til unge, der bor hos deres forældre',
  en: 'kontanthjælp to the young who live with their parents',
})
export const kontanthjælp25Ude = gammel('kontanthjaelp_25_29_udeboende_md', {
  da: 'kontanthjælp fra 25 til 29 år, når du ikke bor hos dine forældre',
  en: 'kontanthjælp from 25 to 29 when you do not live with your parents',
})
export const kontanthjælp25Hjemme = gammel('kontanthjaelp_25_29_hjemmeboende_md', {
  da: 'kontanthjælp fra 25 til 29 år, når du bor hos dine forældre',
  en: 'kontanthjælp from 25 to 29 when you live with your parents',
})
export const kontanthjælpUngEnligForsørger = gammel('kontanthjaelp_enlig_forsoerger_u30_md', {
  da: 'kontanthjælp til enlige forsørgere under 30 år',
  en: 'kontanthjælp to single providers under 30',
})
export const kontanthjælpUngForsørger = gammel('kontanthjaelp_forsoerger_u30_md', {
  da: 'kontanthjælp til andre forsørgere under 30 år',
  en: 'kontanthjælp to other providers under 30',
})
export const uddannelseshjælpEnligForsørger = gammel('uddannelseshjaelp_enlig_forsoerger_u30_md', {
  da: 'uddannelseshjælp til enlige forsørgere',
  en: 'uddannelseshjælp to single providers',
})
export const uddannelseshjælpForsørger = gammel('uddannelseshjaelp_forsoerger_u30_md', {
  da: 'uddannelseshjælp til andre forsørgere',
  en: 'uddannelseshjælp to other providers',
})
/** The act gives the same amount below and above 25. */
export const uddannelseshjælpUde = gammel('uddannelseshjaelp_udeboende_25_29_md', {
  da: 'uddannelseshjælp, når du ikke bor hos dine forældre',
  en: 'uddannelseshjælp when you do not live with your parents',
})
export const uddannelseshjælpHjemme = gammel('uddannelseshjaelp_hjemmeboende_25_29_md', {
  da: 'uddannelseshjælp, når du bor hos dine forældre',
  en: 'uddannelseshjælp when you live with your parents',
})
export const timekravVoksensats = gammel('timer225_nedsaettelse_voksensats_md', {
  da: 'nedsættelsen efter 225-timersreglen på voksensatsen',
  en: 'the cut under the 225-hour rule on the adult rate',
})
export const timekravLavereSats = gammel('timer225_nedsaettelse_lavere_sats_md', {
  da: 'nedsættelsen efter 225-timersreglen på en lavere sats',
  en: 'the cut under the 225-hour rule on a lower rate',
})

export const formuegrænse = satsFra(
  fil,
  'kontanthjaelp_formue_enlig',
  'kr',
  { da: 'den formue, alle må have', en: 'the wealth everybody may have' },
  { næste: næsteÅr },
)
export const formuegrænseForPar = satsFra(
  fil,
  'kontanthjaelp_formue_par',
  'kr',
  { da: 'den formue, et ægtepar må have', en: 'the wealth a married couple may have' },
  { næste: næsteÅr },
)

export const mindstesats = ny('kth2025_mindstesats_md', { da: 'mindstesatsen', en: 'the minimum rate' })
export const grundsats = ny('kth2025_grundsats_md', { da: 'grundsatsen', en: 'the basic rate' })
export const forhøjetSats = ny('kth2025_forhoejet_sats_md', { da: 'den forhøjede sats', en: 'the high rate' })
export const hjemmeboendeSats = ny('kth2025_hjemmeboende_md', {
  da: 'satsen for hjemmeboende',
  en: 'the rate for those living with their parents',
})
export const børnetillæg = ny('kth2025_boernetillaeg_md', {
  da: 'børnetillægget',
  en: 'the child supplement',
})
export const tillægTilEnligForsørger = ny('kth2025_tillaeg_enlig_forsoerger_md', {
  da: 'tillægget til enlige forsørgere',
  en: 'the supplement to single providers',
})
export const tillægTilEnlig = ny('kth2025_tillaeg_enlig_ikke_forsoerger_md', {
  da: 'tillægget til enlige uden børn',
  en: 'the supplement to singles without children',
})
export const ungetillægUnder25 = ny('kth2025_saerligt_ungetillaeg_18_24_md', {
  da: 'det særlige ungetillæg under 25 år',
  en: 'the special youth supplement under 25',
})
export const ungetillægFra25 = ny('kth2025_saerligt_ungetillaeg_25_29_md', {
  da: 'det særlige ungetillæg fra 25 år',
  en: 'the special youth supplement from 25',
})
export const ungetillægForsørger = ny('kth2025_saerligt_ungetillaeg_forsoerger_u30_md', {
  da: 'det særlige ungetillæg til forsørgere',
  en: 'the special youth supplement to providers',
})
/** Printed in the act and not regulated; its last day is the act's. */
export const tilpasningstillæg = tabel(
  'kth2025_tilpasningstillaeg_md',
  { da: 'det midlertidige tilpasningstillæg', en: 'the temporary adjustment supplement' },
  {
    senest: NEVER,
    grund: {
      da: 'Tillægget gives kun til og med 30. juni 2027.',
      en: 'The supplement is given only until and including 30 June 2027.',
    },
  },
)
export const fritidstillægPrBarn = ny('kth2025_fritidstillaeg_pr_barn_md', {
  da: 'fritidstillægget pr. barn',
  en: 'the leisure supplement for each child',
})
