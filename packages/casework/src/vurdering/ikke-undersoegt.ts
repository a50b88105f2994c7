import type { Tekst } from '@sagsvej/rules'

/** What this product has not looked at. Said on every answer, so that silence is not taken for a no. */
export const IKKE_UNDERSØGT: readonly Tekst[] = [
  { da: 'barselsdagpenge', en: 'parental benefit' },
  { da: 'erstatning efter en arbejdsskade', en: 'compensation after a work injury' },
  { da: 'reglerne i EU og under ophold i udlandet', en: 'the rules of the EU and of stays abroad' },
  {
    da: 'hvornår sygedagpenge slutter, når du får tilkendt pension',
    en: 'when sickness benefit ends because you are granted a pension',
  },
  { da: 'særregler for søfolk', en: 'the special rules for seafarers' },
  {
    da: 'løn under sygdom efter din kontrakt eller overenskomst',
    en: 'sick pay under your contract or collective agreement',
  },
]
