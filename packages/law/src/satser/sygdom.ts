import type { Enhed, Tekst } from '@sagsvej/rules'
import fil from '../../data/satser-sygdom.json' with { type: 'json' }
import { satsFra } from './indlaes.ts'

const sats = <U extends Enhed>(nøgle: string, enhed: U, navn: Tekst) => satsFra(fil, nøgle, enhed, navn)

/** The most sickness benefit for a week: changes on the first Monday of January. */
export const sygedagpengeMaksimum = sats('SDP-MAX-UGE', 'kr/uge', {
  da: 'det højeste beløb i sygedagpenge pr. uge',
  en: 'the most sickness benefit a week',
})
export const sygedagpengeMaksimumPrTime = sats('SDP-MAX-TIME', 'kr/time', {
  da: 'det højeste beløb i sygedagpenge pr. time',
  en: 'the most sickness benefit an hour',
})
export const mindstebeløbForForsikredeSelvstændige = sats('SDP-SELV-MIN-UGE', 'kr/uge', {
  da: 'det mindste beløb pr. uge til selvstændige med forsikring',
  en: 'the least a week for the insured self-employed',
})

/** Ressourceforløbsydelse, also paid during jobafklaring: monthly amounts, changing on 1 January. */
export const ressourceforløbsydelseForsørger = sats('RFY-FORSOERGER', 'kr/md', {
  da: 'ressourceforløbsydelse til forsørgere',
  en: 'ressourceforløbsydelse for people with children to provide for',
})
export const ressourceforløbsydelseIkkeForsørger = sats('RFY-IKKE-FORSOERGER', 'kr/md', {
  da: 'ressourceforløbsydelse til andre',
  en: 'ressourceforløbsydelse for others',
})
export const ressourceforløbsydelseUnge = sats('RFY-U25-HJEMME', 'kr/md', {
  da: 'ressourceforløbsydelse til unge under 25 år, der bor hjemme',
  en: 'ressourceforløbsydelse for people under 25 who live with their parents',
})
export const ressourceforløbsydelseLøngrænse = sats('RFY-LOENGRAENSE', 'kr/md', {
  da: 'den lønindtægt pr. måned, hvor fradraget bliver større',
  en: 'the monthly wage at which more is taken off',
})
export const ressourceforløbsydelseTilbudPrTime = sats('RFY-TILBUD-TIME', 'kr/time', {
  da: 'det fradrag i lønnen, der gælder pr. time i tilbud',
  en: 'the amount of wage left out for each hour in a measure',
})

export const ressourceforløbsydelseMedBidragHøjst = sats('RFY-U25-HJEMME-BIDRAG-MAX', 'kr/md', {
  da: 'det højeste beløb til unge, der bor hjemme og betaler bidrag til et barn',
  en: 'the most for the young who live at home and pay support for a child',
})
export const ressourceforløbsydelseTillægPrBarn = sats('RFY-BIDRAG-BARN', 'kr/md', {
  da: 'tillægget pr. barn, en ung betaler bidrag til',
  en: 'the supplement for each child a young person pays support for',
})

/** What a day costs that was missed without reason, by the rate the person is on. */
export const sanktionPrDagForsørger = sats('RFY-SANKTION-DAG-FORSOERGER', 'kr/dag', {
  da: 'fradrag pr. dag for forsørgere',
  en: 'the deduction a day for people with children to provide for',
})
export const sanktionPrDagIkkeForsørger = sats('RFY-SANKTION-DAG-IKKE', 'kr/dag', {
  da: 'fradrag pr. dag for andre',
  en: 'the deduction a day for others',
})
export const sanktionPrDagUnge = sats('RFY-SANKTION-DAG-U25', 'kr/dag', {
  da: 'fradrag pr. dag for unge under 25 år, der bor hjemme',
  en: 'the deduction a day for people under 25 who live with their parents',
})

/** Every rate this file has, for the catalogue. */
export const satserForSygdom = [
  sygedagpengeMaksimum,
  sygedagpengeMaksimumPrTime,
  mindstebeløbForForsikredeSelvstændige,
  ressourceforløbsydelseForsørger,
  ressourceforløbsydelseIkkeForsørger,
  ressourceforløbsydelseUnge,
  ressourceforløbsydelseLøngrænse,
  ressourceforløbsydelseTilbudPrTime,
  ressourceforløbsydelseMedBidragHøjst,
  ressourceforløbsydelseTillægPrBarn,
  sanktionPrDagForsørger,
  sanktionPrDagIkkeForsørger,
  sanktionPrDagUnge,
]
