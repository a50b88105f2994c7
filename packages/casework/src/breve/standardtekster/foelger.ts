import {
  bortfaldVedAfvistBehandling,
  bortfaldVedManglendeMedvirken,
  dageUdenKontakt,
  fradragEfterSamtale,
  fradragForDage,
  genoptages,
  ophørKanAfgøres,
} from '@sagsvej/law'
import type { Tekst } from '@sagsvej/rules'
import { type Standardtekst, standardtekst } from './standardtekst.ts'

/** What staying away may cost, by benefit. A later stop or deduction rests on a letter that held the text of it. */
export const FØLGER = [
  'sygedagpenge_medvirken',
  'sygedagpenge_optraening',
  'jobafklaring_samtale',
  'ledighedsydelse_samtale',
] as const

export type Følge = (typeof FØLGER)[number]

const IKKE_AF_SIG_SELV: Tekst = {
  da: 'Det sker ikke af sig selv. Først skriver vi til dig, og du kan fortælle, hvad der skete. Derefter træffer vi en afgørelse, som du kan klage over.',
  en: 'It does not happen by itself. First we write to you, and you can tell what happened. Then we make a decision, which you can complain about.',
}

const VI_VURDERER: Tekst = {
  da: 'Fortæl os altid, hvorfor du ikke kan. Vi vurderer, om grunden er rimelig. Er den det, koster det dig ikke noget.',
  en: 'Always tell us why you cannot. We judge whether the reason is a reasonable one. If it is, it costs you nothing.',
}

const IGEN: Tekst = {
  da: 'Gør du det, vi har bedt om, inden 4 uger efter, at du fik besked om et stop, får du sygedagpenge igen fra dagen efter.',
  en: 'If you do what we have asked within 4 weeks of being told of a stop, you get sickness benefit again from the day after.',
}

const IGEN_ÉN_GANG: Tekst = {
  da: `${IGEN.da} Det kan kun ske én gang i hvert sygeforløb.`,
  en: `${IGEN.en} That can happen only once in each course of illness.`,
}

const UDEBLIVER: Tekst = {
  da: 'Vi kan stoppe dine sygedagpenge, så længe du ikke deltager i opfølgningen på din sag og ikke har en rimelig grund.',
  en: 'We can stop your sickness benefit for as long as you do not take part in the follow-up of your case and have no reasonable ground.',
}

const OPTRÆNING: Tekst = {
  da: 'Vi kan stoppe dine sygedagpenge, så længe du siger nej til den optræning, vi eller din læge har opfordret dig til, hvis optræningen er hensigtsmæssig.',
  en: 'We can stop your sickness benefit for as long as you say no to the training that we or your doctor have urged you to, if the training is fitting.',
}

const stop = (nøgle: Følge, bestemmelse: typeof bortfaldVedManglendeMedvirken, hvad: Tekst) =>
  standardtekst(
    `foelge_${nøgle}`,
    [],
    [
      {
        fra: '2011-02-07',
        til: '2012-02-27',
        hvilerPå: [bestemmelse, ophørKanAfgøres, genoptages],
        afsnit: [hvad, IKKE_AF_SIG_SELV, VI_VURDERER, IGEN],
      },
      {
        fra: '2012-06-26',
        hvilerPå: [bestemmelse, ophørKanAfgøres, genoptages],
        afsnit: [hvad, IKKE_AF_SIG_SELV, VI_VURDERER, IGEN_ÉN_GANG],
      },
    ],
  )

/** The texts of the warnings, each bound to the provisions that let the municipality stop or deduct. */
export const FØLGETEKSTER: Readonly<Record<Følge, Standardtekst>> = {
  sygedagpenge_medvirken: stop('sygedagpenge_medvirken', bortfaldVedManglendeMedvirken, UDEBLIVER),
  sygedagpenge_optraening: stop('sygedagpenge_optraening', bortfaldVedAfvistBehandling, OPTRÆNING),
  jobafklaring_samtale: standardtekst(
    'foelge_jobafklaring_samtale',
    [],
    [
      {
        fra: '2015-07-01',
        hvilerPå: [fradragForDage, dageUdenKontakt],
        afsnit: [
          {
            da: 'Kommer du ikke, og har du ikke en rimelig grund, kan vi trække penge fra din ressourceforløbsydelse.',
            en: 'If you do not come and have no reasonable ground, we can deduct money from your ressourceforløbsydelse.',
          },
          {
            da: 'Vi trækker for hver dag, fra samtalen skulle være holdt, til du igen har kontakt med os. Dagen for samtalen tæller altid med.',
            en: 'We deduct for each day from when the talk should have been held until you are in contact with us again. The day of the talk always counts.',
          },
          IKKE_AF_SIG_SELV,
          VI_VURDERER,
        ],
      },
    ],
  ),
  ledighedsydelse_samtale: standardtekst(
    'foelge_ledighedsydelse_samtale',
    [],
    [
      {
        fra: '2013-01-01',
        hvilerPå: [fradragEfterSamtale],
        afsnit: [
          {
            da: 'Kommer du ikke, og har du ikke en rimelig grund, kan vi trække penge fra din ledighedsydelse.',
            en: 'If you do not come and have no reasonable ground, we can deduct money from your ledighedsydelse.',
          },
          {
            da: 'Vi trækker for de dage, der går, til du igen har kontakt med os. Dagen for samtalen trækkes altid.',
            en: 'We deduct for the days that pass until you are in contact with us again. The day of the talk is always deducted.',
          },
          IKKE_AF_SIG_SELV,
          VI_VURDERER,
        ],
      },
    ],
  ),
}
