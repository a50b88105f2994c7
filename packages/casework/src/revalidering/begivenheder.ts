import { begivenhed } from '../begivenheder/art.ts'
import { dag, sandt, tekst, valg } from '../begivenheder/felt.ts'
import { jobplanarter } from './jobplanbegivenheder.ts'

/** Rehabilitation was applied for, or the municipality thought of it. */
export const RevalideringSøgt = begivenhed('RevalideringSøgt', {
  revalideringId: tekst,
  soegtAf: valg({
    borger: { da: 'borgeren', en: 'the citizen' },
    kommune: { da: 'kommunen', en: 'the municipality' },
  }),
  begrundelse: tekst,
})

/** Before the aim is settled: the citizen keeps what they live of, and the time is not counted. */
export const ForrevalideringBegyndt = begivenhed('ForrevalideringBegyndt', {
  revalideringId: tekst,
  tilbud: tekst,
  skalAfklare: tekst,
  hidtidigForsoergelse: tekst,
  fra: dag,
  til: dag,
})

export const ErhvervssigteAfklaret = begivenhed('ErhvervssigteAfklaret', {
  revalideringId: tekst,
  erhverv: tekst,
  begrundelse: tekst,
  borgersSyn: tekst,
})

export const REVALIDERINGSSLUT = {
  gennemfoert: { da: 'planen er gennemført', en: 'the plan was completed' },
  afbrudt: { da: 'den er afbrudt', en: 'it was broken off' },
  ikke_bevilget: { da: 'den blev ikke bevilget', en: 'it was not granted' },
  doedsfald: { da: 'borgeren er død', en: 'the citizen has died' },
} as const

/** It ended: how, and what it led to. */
export const RevalideringAfsluttet = begivenhed('RevalideringAfsluttet', {
  revalideringId: tekst,
  grund: valg(REVALIDERINGSSLUT),
  resultat: tekst,
  iJob: sandt,
  slut: dag,
})

export const revalideringsarter = [
  RevalideringSøgt,
  ForrevalideringBegyndt,
  ErhvervssigteAfklaret,
  RevalideringAfsluttet,
  ...jobplanarter,
] as const
