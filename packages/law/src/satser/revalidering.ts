import type { Tekst } from '@sagsvej/rules'
import arbejdsevne from '../../data/satser-arbejdsevne.json' with { type: 'json' }
import fil from '../../data/satser-sygdom.json' with { type: 'json' }
import { satsFra } from './indlaes.ts'
import { næsteÅr } from './naeste.ts'

const tabel = (nøgle: string, navn: Tekst) => satsFra(fil, nøgle, 'kr/md', navn, { næste: næsteÅr })

export const revalideringsydelseFra30 = tabel('RV-30', {
  da: 'revalideringsydelse fra 30 år',
  en: 'revalideringsydelse from 30 years',
})
export const revalideringsydelseMedBarnIHjemmet = tabel('RV-U30-BARN-HJEMME', {
  da: 'revalideringsydelse under 30 år med eget barn i hjemmet',
  en: 'revalideringsydelse under 30 with an own child in the home',
})
export const revalideringsydelse25MedBarn = tabel('RV-25-BARN-UDE', {
  da: 'revalideringsydelse fra 25 år med barn uden for hjemmet',
  en: 'revalideringsydelse from 25 with a child outside the home',
})
export const revalideringsydelse25UdenBarn = tabel('RV-25-UDEN-BARN', {
  da: 'revalideringsydelse fra 25 år uden forsørgelsespligt',
  en: 'revalideringsydelse from 25 with nobody to provide for',
})
export const revalideringsydelseUngUde = tabel('RV-U25-UDE', {
  da: 'revalideringsydelse under 25 år, når du ikke bor hos dine forældre',
  en: 'revalideringsydelse under 25 when you do not live with your parents',
})
export const revalideringsydelseUngHjemme = tabel('RV-U25-HJEMME', {
  da: 'revalideringsydelse under 25 år, når du bor hos dine forældre',
  en: 'revalideringsydelse under 25 when you live with your parents',
})
export const revalideringsydelseUngGravid = tabel('RV-U25-GRAVID-12', {
  da: 'revalideringsydelse under 25 år, gravid efter 12. uge',
  en: 'revalideringsydelse under 25, pregnant past week 12',
})
export const revalideringsydelseUngPsykiskSygMedBarn = tabel('RV-U25-PSYK-BARN-UDE', {
  da: 'revalideringsydelse under 25 år med psykisk lidelse og barn uden for hjemmet',
  en: 'revalideringsydelse under 25 with mental illness and a child outside the home',
})
export const revalideringsydelseUngPsykiskSyg = tabel('RV-U25-PSYK-UDE', {
  da: 'revalideringsydelse under 25 år med psykisk lidelse, når du ikke bor hos dine forældre',
  en: 'revalideringsydelse under 25 with mental illness when you do not live with your parents',
})
export const revalideringIndtægtsgrænse = tabel('RV-INDTAEGT-6MD', {
  da: 'den indtægt pr. måned, der giver den højeste revalideringsydelse',
  en: 'the income a month that gives the highest revalideringsydelse',
})
export const revalideringsydelseMedBidragHøjst = tabel('RV-U25-BIDRAG-MAX', {
  da: 'det højeste beløb til unge, der betaler bidrag til et barn',
  en: 'the most for the young who pay support for a child',
})

/** What the benefit was reckoned of until it got rates of its own. */
export const højesteDagpengePrMåned = satsFra(
  arbejdsevne,
  'dagpenge_max_md',
  'kr/md',
  { da: 'højeste dagpenge pr. måned', en: 'the highest unemployment benefit a month' },
  { næste: næsteÅr },
)
