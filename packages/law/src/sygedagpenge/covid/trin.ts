import {
  alle,
  type Dato,
  dage,
  den,
  efterDato,
  type Hjemmel,
  hvis,
  type Kilde,
  måneder,
  type Sandt,
  senesteAf,
  type Tekst,
  tidspunkt,
} from '@sagsvej/rules'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'

/**
 * The end of month follows from counting whole months from the day after the last paid day. The act's own example is
 * SDL.26.2: counted from 31 March, three months end on 30 June.
 */
export const forlænget = (sidsteDag: Dato, antalMåneder: number): Dato =>
  sidsteDag.plus(dage(1)).plus(måneder(antalMåneder)).minus(dage(1))

export const fraOgTil = (date: Dato, fra: string, til: string): Sandt =>
  alle(date.tidligst(den(fra)), date.senest(den(til)))

/** Chapter 8 a worked from 9 March 2020, also for those whose period had run out before. */
export const efterUdløbUnderCovid = (udløb: Dato) =>
  efterDato(senesteAf(udløb, den('2020-03-09')), {
    da: 'den dag, sygedagpengene ville stoppe',
    en: 'the day the benefit would stop',
  })

/** Who moved to jobafklaring from July 2021 got no extension. */
const udløbet = (hjemmel: Hjemmel, udløb: Dato) => ({
  fra: '2021-07-01',
  hjemmel,
  kilder: [LBK(1712, 2021), LBK(1179, 2023)],
  sikkerhed: 'kontrolleret' as const,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'De midlertidige regler under covid-19 er udløbet. De forlænger ikke længere.',
    en: 'The temporary rules of covid-19 have run out. They extend no more.',
  },
  er: udløb,
})

interface Trin {
  readonly titel: Tekst
  readonly hjemmel: Hjemmel
  readonly kilder: readonly Kilde[]
  readonly siger: Tekst
  readonly note?: Tekst
  /** The last day with benefit before this step. */
  readonly udløb: Dato
  readonly når: Sandt
  readonly så: Dato
}

/** One paragraph of the chapter: the last day after it, which is the last day before it for whoever it does not cover. */
export const trin = (id: string, t: Trin) =>
  tidspunkt(id, {
    titel: t.titel,
    betyder: {
      da: 'Dagen er den sidste med sygedagpenge, når dette trin er regnet med. Dækker trinnet dig ikke, er det den samme dag som før trinnet.',
      en: 'The day is the last with sickness benefit when this step is counted in. If the step does not cover you, it is the same day as before the step.',
    },
    vælgesEfter: efterUdløbUnderCovid(t.udløb),
    versioner: [
      {
        fra: '2020-03-09',
        til: '2021-06-30',
        hjemmel: t.hjemmel,
        kilder: t.kilder,
        sikkerhed: 'kontrolleret',
        kontrolleretTil: TEKST_TIL,
        siger: t.siger,
        ...(t.note ? { note: t.note } : {}),
        er: hvis(t.når, t.så, t.udløb),
      },
      udløbet(t.hjemmel, t.udløb),
    ],
  })
