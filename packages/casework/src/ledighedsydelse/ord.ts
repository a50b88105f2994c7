import type { Tekst } from '@sagsvej/rules'

/** What somebody with the benefit can be at a time. Stored, so never renamed. */
export const TILSTANDE = {
  ledig: { da: 'ledig', en: 'unemployed' },
  syg: { da: 'syg', en: 'ill' },
  barsel: { da: 'på barsel eller sorgorlov', en: 'on parental or bereavement leave' },
  ferie: { da: 'på ferie', en: 'on holiday' },
  arbejde: { da: 'i arbejde uden ydelsen', en: 'in work without the benefit' },
} as const satisfies Readonly<Record<string, Tekst>>

export type Tilstand = keyof typeof TILSTANDE

/** The four accounts the assessment must rest on (LAS.74c.3). */
export const REDEGØRELSER = {
  tilbud: { da: 'at der er brugt tilbud', en: 'that measures were used' },
  ressourcer: { da: 'ressourcerne, og borgerens eget syn', en: 'the resources, and the citizen’s own view' },
  arbejdsevne: {
    da: 'hvorfor arbejdsevnen stadig er varigt nedsat',
    en: 'why the capacity for work is still lastingly reduced',
  },
  pension: {
    da: 'om der er grundlag for en sag om pension',
    en: 'whether there is ground for a pension case',
  },
} as const satisfies Readonly<Record<string, Tekst>>

export type Redegørelse = keyof typeof REDEGØRELSER

export const UDFALD = {
  stadig_ret: { da: 'stadig ret til fleksjob', en: 'still a right to a flex job' },
  ikke_laengere: { da: 'ikke længere ret til fleksjob', en: 'no longer a right to a flex job' },
  pensionssag: { da: 'en sag om pension begynder', en: 'a pension case begins' },
} as const satisfies Readonly<Record<string, Tekst>>
