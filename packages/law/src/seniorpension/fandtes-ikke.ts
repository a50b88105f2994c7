import { aldrigOpfyldt } from '@sagsvej/rules'
import { LSP } from '../lovsamling/love.ts'

export const fandtesIkke = {
  hjemmel: LSP('26 a'),
  siger: {
    da: 'Seniorpension fandtes ikke før 1. januar 2020.',
    en: 'There was no senior pension before 1 January 2020.',
  },
  er: aldrigOpfyldt,
} as const
