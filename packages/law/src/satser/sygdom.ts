import type { Enhed, Sats, Tekst } from '@sagsvej/rules'
import fil from '../../data/satser-sygdom.json' with { type: 'json' }
import { satsFra } from './indlaes.ts'
import { næsteUge, næsteÅr } from './naeste.ts'

const tabel = <U extends Enhed>(nøgle: string, enhed: U, navn: Tekst, mere: Pick<Sats, 'næste' | 'ubrugt'>) =>
  satsFra(fil, nøgle, enhed, navn, mere)

/** Printed amounts that a provision works out for itself: here for the test that holds the two together. */
const prøvesMod = {
  da: 'Bestemmelsen regner beløbet ud af ugens; det trykte beløb står her, så en prøve kan holde dem sammen.',
  en: 'The provision works the amount out from that of the week; the printed one is here so that a test can hold them together.',
}

/** The most sickness benefit for a week. */
export const sygedagpengeMaksimum = tabel(
  'SDP-MAX-UGE',
  'kr/uge',
  { da: 'det højeste beløb i sygedagpenge pr. uge', en: 'the most sickness benefit a week' },
  { næste: næsteUge },
)
export const sygedagpengeMaksimumPrTime = tabel(
  'SDP-MAX-TIME',
  'kr/time',
  { da: 'det højeste beløb i sygedagpenge pr. time', en: 'the most sickness benefit an hour' },
  { næste: næsteUge },
)
export const mindstebeløbForForsikredeSelvstændige = tabel(
  'SDP-SELV-MIN-UGE',
  'kr/uge',
  {
    da: 'det mindste beløb pr. uge til selvstændige med forsikring',
    en: 'the least a week for the insured self-employed',
  },
  { næste: næsteUge, ubrugt: prøvesMod },
)

/** Ressourceforløbsydelse, also paid during jobafklaring: monthly amounts, changing on 1 January. */
export const ressourceforløbsydelseForsørger = tabel(
  'RFY-FORSOERGER',
  'kr/md',
  {
    da: 'ressourceforløbsydelse til forsørgere',
    en: 'ressourceforløbsydelse for people with children to provide for',
  },
  { næste: næsteÅr },
)
export const ressourceforløbsydelseIkkeForsørger = tabel(
  'RFY-IKKE-FORSOERGER',
  'kr/md',
  {
    da: 'ressourceforløbsydelse til andre',
    en: 'ressourceforløbsydelse for others',
  },
  { næste: næsteÅr },
)
export const ressourceforløbsydelseUnge = tabel(
  'RFY-U25-HJEMME',
  'kr/md',
  {
    da: 'ressourceforløbsydelse til unge under 25 år, der bor hjemme',
    en: 'ressourceforløbsydelse for people under 25 who live with their parents',
  },
  { næste: næsteÅr },
)
export const ressourceforløbsydelseLøngrænse = tabel(
  'RFY-LOENGRAENSE',
  'kr/md',
  {
    da: 'den lønindtægt pr. måned, hvor fradraget bliver større',
    en: 'the monthly wage at which more is taken off',
  },
  { næste: næsteÅr },
)
export const ressourceforløbsydelseTilbudPrTime = tabel(
  'RFY-TILBUD-TIME',
  'kr/time',
  {
    da: 'det fradrag i lønnen, der gælder pr. time i tilbud',
    en: 'the amount of wage left out for each hour in a measure',
  },
  { næste: næsteÅr },
)

export const ressourceforløbsydelseMedBidragHøjst = tabel(
  'RFY-U25-HJEMME-BIDRAG-MAX',
  'kr/md',
  {
    da: 'det højeste beløb til unge, der bor hjemme og betaler bidrag til et barn',
    en: 'the most for the young who live at home and pay support for a child',
  },
  { næste: næsteÅr },
)
export const ressourceforløbsydelseTillægPrBarn = tabel(
  'RFY-BIDRAG-BARN',
  'kr/md',
  {
    da: 'tillægget pr. barn, en ung betaler bidrag til',
    en: 'the supplement for each child a young person pays support for',
  },
  { næste: næsteÅr },
)

/** What a day costs that was missed without reason, by the rate the person is on. */
export const sanktionPrDagForsørger = tabel(
  'RFY-SANKTION-DAG-FORSOERGER',
  'kr/dag',
  {
    da: 'fradrag pr. dag for forsørgere',
    en: 'the deduction a day for people with children to provide for',
  },
  { næste: næsteÅr },
)
export const sanktionPrDagIkkeForsørger = tabel(
  'RFY-SANKTION-DAG-IKKE',
  'kr/dag',
  {
    da: 'fradrag pr. dag for andre',
    en: 'the deduction a day for others',
  },
  { næste: næsteÅr },
)
export const sanktionPrDagUnge = tabel(
  'RFY-SANKTION-DAG-U25',
  'kr/dag',
  {
    da: 'fradrag pr. dag for unge under 25 år, der bor hjemme',
    en: 'the deduction a day for people under 25 who live with their parents',
  },
  { næste: næsteÅr },
)

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
