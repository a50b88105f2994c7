import { kilde } from '../lovsamling/kilder.ts'

export const STAR = kilde(
  'STAR: Seniorførtidspension',
  'https://star.dk/ydelser/pension-og-efterloen/folkepension-og-foertidspension/seniorfoertidspension/',
)
